package policyarchive.extract.names;

import java.util.Locale;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/** Political parties by the names that are also common words: {@code the Greens}, {@code Labour, which voted for it}. */
final class Parties {
    /** With "the" before them. */
    private static final Set<String> GROUPS = Set.of(
            "Greens",
            "Tories",
            "Conservatives",
            "Liberals",
            "Nationals",
            "Social Democrats",
            "Christian Democrats",
            "Free Democrats",
            "Sweden Democrats",
            "Liberal Democrats",
            "Lib Dems",
            "Pirates",
            "Moderates",
            "Republicans",
            "Democrats",
            "Coalition");
    /** Without an article. */
    private static final Set<String> ALONE = Set.of("Labor", "Labour", "Fine Gael", "Fianna Fáil", "Sinn Féin");

    private Parties() {}

    static void find(ArticleWords words, NameMap map) {
        for (int i = 0; i < words.size(); i++) {
            for (int length = 2; length > 0; length--) {
                Range range = new Range(i, i + length);
                if (i + length <= words.sentenceOf(i).to()
                        && map.isFree(range)
                        && !words.isTitleCase(i)
                        && isParty(words, range)) {
                    String name = words.text(range);
                    String key = "party|" + name.toLowerCase(Locale.ROOT);
                    map.put(NameHit.body(range, ActorKind.OTHER, key, name, null, null, "party"));
                    break;
                }
            }
        }
    }

    private static boolean isParty(ArticleWords words, Range range) {
        String name = words.text(range);
        Word next = words.near(range.to() - 1, 1);
        boolean noun = next.isTagged("NOUN") || next.isCapitalised();
        if (noun
                || words.near(range.from(), -1).isCapitalised()
                        && !words.near(range.from(), -1).is("the")) {
            return false;
        }
        boolean acts = ActingContext.acts(words, range) || ActingContext.follows(words, range);
        boolean which = next.is(",") && words.near(range.to() - 1, 2).is("which");
        if (ALONE.contains(name)) {
            return acts || which || ActingContext.isPossessor(words, range);
        }
        return GROUPS.contains(name) && words.near(range.from(), -1).is("the");
    }
}
