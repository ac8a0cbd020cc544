package policyarchive.extract.names;

import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;

/** Names with two surnames, of which the first alone is used: {@code Rosa Quispe Mamani}, later {@code Quispe}. */
final class DoubleSurnames {
    private DoubleSurnames() {}

    /** The word before the last of a name of three or more, where it may be a surname; else empty. */
    static String first(PersonName name) {
        String word = name.given().size() > 1 ? name.given().getLast() : "";
        boolean given = PersonNames.isInitial(word) || Nicknames.standard().isGivenName(word);
        return given || !name.particle().isEmpty() ? "" : word;
    }

    /** Whether a word that is such a surname stands for its bearer: alone, and the subject of a verb. */
    static boolean isUsed(ArticleWords words, Range word) {
        boolean apart = !words.near(word.from(), -1).isCapitalised()
                && !words.near(word.to() - 1, 1).isCapitalised()
                && !words.near(word.from(), -1).is("the");
        return apart && (ActingContext.acts(words, word) || ActingContext.follows(words, word));
    }
}
