package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/** What the words around a name say: that it acts, that it is a place, that it is one of a list. */
final class ActingContext {
    private static final Set<String> VERBS = new HashSet<>(NameLists.words(ActingContext.class, "acting-verbs.txt"));
    private static final Set<String> IN_PLACE = Set.of(
            "in",
            "within",
            "across",
            "throughout",
            "outside",
            "inside",
            "near",
            "at",
            "around",
            "from",
            "into",
            "to",
            "over");
    private static final Set<String> ASIDES =
            Set.of("in", "for", "like", "by", "at", "on", "too", "meanwhile", "however", "after", "as", "through");
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u2018");
    private static final int LONGEST_ASIDE = 12;
    private static final Set<String> LINKS = Set.of(",", "and", "or", "/", "&");

    private ActingContext() {}

    /** Whether the next word, adverbs aside, is a verb whose subject the name can be. */
    static boolean acts(ArticleWords words, Range range) {
        int last = range.to() - 1;
        int by = 1;
        if (QUOTES.contains(words.near(last, by).text())) {
            by++;
        }
        if (words.near(last, by).isTagged("ADV") && !words.near(last, by).isCapitalised()) {
            by++;
        }
        Word next = words.near(last, by);
        return next.isVerb() && !next.isCapitalised() && !next.lower().endsWith("ing")
                || VERBS.contains(next.lower()) && !next.isCapitalised();
    }

    /** {@code Foo, in its submission, argued}: whether a verb follows words set off by commas. */
    static boolean actsAfterAside(ArticleWords words, Range range) {
        int last = range.to() - 1;
        if (!words.near(last, 1).is(",") || !ASIDES.contains(words.near(last, 2).lower())) {
            return false;
        }
        for (int i = 3; i < LONGEST_ASIDE; i++) {
            if (words.near(last, i).is(",")) {
                return VERBS.contains(words.near(last, i + 1).lower());
            }
        }
        return false;
    }

    /** Whether a verb of speech or action stands before the name, as in {@code said Jane Roe}. */
    static boolean follows(ArticleWords words, Range range) {
        Word before = words.near(range.from(), -1);
        return VERBS.contains(before.lower()) && before.isVerb() && !before.isTagged("AUX");
    }

    static boolean isVerbOfActing(Word word) {
        return VERBS.contains(word.lower());
    }

    static boolean isPossessor(ArticleWords words, Range range) {
        return words.near(range.to() - 1, 1).isPossessive();
    }

    /** Whether the name stands where a place would. */
    static boolean isInPlace(ArticleWords words, Range range) {
        return IN_PLACE.contains(before(words, range.from()).lower());
    }

    /** The word before, the article "the" aside. */
    static Word before(ArticleWords words, int from) {
        Word before = words.near(from, -1);
        return before.is("the") ? words.near(from, -2) : before;
    }

    /** Whether a mark or word that links the members of a list stands before or after the name. */
    static boolean isLinked(ArticleWords words, Range range) {
        return LINKS.contains(words.near(range.from(), -1).lower())
                || LINKS.contains(words.near(range.to() - 1, 1).lower());
    }
}
