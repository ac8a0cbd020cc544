package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;

/** Tells words that only the beginning of a sentence capitalises from names ({@code sentence-starters.txt}). */
final class SentenceStarters {
    private static final Set<String> TAGS = Set.of("ADV", "INTJ", "NUM", "PUNCT");
    private static final Set<String> CLOSED_TAGS = Set.of("ADP", "DET", "PRON", "SCONJ", "CCONJ", "PART", "AUX");
    private static final int LONGEST_UNLISTED = 4;
    private static final Set<String> WORDS =
            new HashSet<>(NameLists.words(SentenceStarters.class, "sentence-starters.txt"));

    private SentenceStarters() {}

    static boolean contains(Word word) {
        return WORDS.contains(word.lower())
                || (TAGS.contains(word.tag())
                                || CLOSED_TAGS.contains(word.tag())
                                        && word.text().length() <= LONGEST_UNLISTED)
                        && !word.isAllCapitals()
                        && !Nicknames.standard().isGivenName(word.text());
    }
}
