package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;

/** The words that say whether a country named beside them acts as a state. */
final class GovernmentContext {
    private static final Set<String> OFFICIAL = Set.of(
            "government",
            "governments",
            "officials",
            "ministers",
            "authorities",
            "administration",
            "official",
            "diplomats",
            "cabinet",
            "leaders",
            "negotiators",
            "delegation",
            "lawmakers",
            "counterparts",
            "state");
    private static final Set<String> OF_STATE = Set.of("government", "governments", "state", "authorities");
    private static final Set<String> STATE_MATTERS = Set.of(
            "decision",
            "plan",
            "plans",
            "proposal",
            "proposals",
            "demand",
            "demands",
            "request",
            "requests",
            "position",
            "stance",
            "push",
            "bid",
            "attempt",
            "attempts",
            "efforts",
            "effort",
            "refusal",
            "support",
            "government",
            "approach",
            "attack",
            "attacks",
            "campaign",
            "commitment",
            "intention",
            "intentions");
    private static final Set<String> PARTY_TO =
            Set.of("by", "with", "between", "against", "including", "like", "and", "or", "both", "among", "than", "as");

    private GovernmentContext() {}

    static boolean isOfficial(Word word) {
        return OFFICIAL.contains(word.lower());
    }

    static boolean isMatterOfState(Word word) {
        return STATE_MATTERS.contains(word.lower());
    }

    static boolean isPartyTo(Word word) {
        return PARTY_TO.contains(word.lower());
    }

    /** {@code Australian federal government}. */
    static boolean officialAfterAdjective(ArticleWords words, Range range) {
        Word next = words.near(range.to() - 1, 1);
        boolean plain = next.isTagged("ADJ") || next.is("federal") || next.is("coalition");
        return plain && !next.isCapitalised() && isOfficial(words.near(range.to() - 1, 2));
    }

    /** {@code the government of the Netherlands}. */
    static boolean isOfState(ArticleWords words, Range range) {
        int of = words.near(range.from(), -1).is("the") ? -2 : -1;
        return words.near(range.from(), of).is("of")
                && OF_STATE.contains(words.near(range.from(), of - 1).lower());
    }

    /** Whether the next word is a noun that the country only describes, as in {@code US law}. */
    static boolean isAttribute(Word next) {
        return next.isTagged("NOUN") || next.isTagged("ADJ") || next.isTagged("PROPN") || next.is("-");
    }

    /** The index of the next word of a list in this direction, -1 where the list ends. */
    static int linked(ArticleWords words, int from, int step) {
        int i = from + step;
        boolean link = false;
        while (Set.of(",", "and", "or", "/", "&", "the")
                .contains(words.near(from, i - from).lower())) {
            link = true;
            i += step;
        }
        return link ? i : -1;
    }
}
