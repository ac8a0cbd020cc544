package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/** States of the United States after the names of officials ({@code us-states.txt}). */
final class UnitedStates {
    private static final int REACH = 8;
    private static final Set<String> STATES = new HashSet<>(NameLists.lines(UnitedStates.class, "us-states.txt"));

    private UnitedStates() {}

    /** {@code Senator Jane Roe of Ohio}, {@code Jane Roe, a Democrat from Ohio}, {@code Senator Jane Roe, D-Ohio}. */
    static boolean follow(ArticleWords words, Range name) {
        for (int i = 1; i < REACH; i++) {
            Word word = words.near(name.to() - 1, i);
            String pair = word.text() + " " + words.near(name.to() - 1, i + 1).text();
            boolean placed = Set.of("of", "from")
                    .contains(words.near(name.to() - 1, i - 1).lower());
            boolean party = word.text().matches("[DRI]-\\p{Lu}.{0,20}");
            if (party || placed && (STATES.contains(word.text()) || STATES.contains(pair))) {
                return true;
            }
            if (word.isVerb()) {
                return false;
            }
        }
        return false;
    }
}
