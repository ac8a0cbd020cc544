package policyarchive.extract.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.WordPattern;

/** Opinions in an adjective: "are concerned that …", "is wary of …", "is determined to …"; {@code cue-adjectives.txt}. */
final class AdjectiveRule implements ClaimRule {
    private static final Map<String, List<String>> WORDS = WordList.read(AdjectiveRule.class, "cue-adjectives.txt");
    private static final Set<String> THAT = Set.copyOf(WORDS.getOrDefault("that", List.of()));
    private static final Set<String> TO = Set.copyOf(WORDS.getOrDefault("to", List.of()));
    private static final Set<String> ABOUT = new HashSet<>(WORDS.getOrDefault("about", List.of()));
    private static final Set<String> BE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "'s",
            "'re",
            "'m",
            "am",
            "feel",
            "feels",
            "felt",
            "remain",
            "remains",
            "remained",
            "seem",
            "seems",
            "seemed",
            "became",
            "become",
            "made",
            "makes",
            "make",
            "it");

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 1; i + 2 < p.size(); i++) {
            if (!p.quoted(i) && p.isTag(i, "ADJ", "VERB", "ADV", "ADP", "NOUN")) {
                read(p, i, found);
            }
        }
    }

    private static void read(Passage p, int adjective, List<Attribution> found) {
        String word = p.word(adjective);
        int next = adjective + 1;
        boolean that = THAT.contains(word) && p.word(next).equals("that");
        boolean to = TO.contains(word) && p.word(next).equals("to") && p.isTag(next + 1, "VERB", "AUX");
        boolean favour = word.equals("in") && p.isWord(next, "favou?r|support|doubt|agreement");
        if (favour && p.isWord(next + 1, "of|about|with")) {
            next++;
        }
        boolean side = WordPattern.matches(word, SIDES) && p.isWord(next, "of|in|for") && p.isTag(adjective, "NOUN");
        boolean against = word.equals("against") && p.isTag(adjective, "ADP") && p.isTag(adjective - 1, "AUX", "PART");
        if (against) {
            next = adjective;
        }
        boolean about = ABOUT.contains(word + "+" + p.word(next)) || favour && next > adjective + 1 || side || against;
        if (!that && !to && !about) {
            return;
        }
        int verb = verb(p, adjective);
        Range subject = verb < 0 ? null : Subjects.before(p, verb);
        if (subject == null
                || WordPattern.matches(
                        p.span(subject.from(), subject.to()).of(p.text()), "(?i)it|this|that|there|you|which")) {
            return;
        }
        int from = about ? next + 1 : next;
        int end = ClauseEnd.of(p, from);
        boolean pronoun = end - from < 2 && p.isTag(from, "PRON");
        if (end > from && !pronoun) {
            double sure = that ? 0.85 : 0.65;
            found.add(new Attribution(
                    List.of(p.span(from, end)),
                    p.span(subject.from(), subject.to()),
                    p.span(verb, from == next ? next : from),
                    "opinion-adjective",
                    sure,
                    negated(p, verb, adjective)));
        }
    }

    /** "is a staunch opponent of". */
    private static final String SIDES =
            "(support|oppon|critic|advocat|propon|champion|defend|back|believ|detract|admir|fan)(er|ent|e|or)?s?";

    /** The first token of "has long been very", -1 if no such verb stands before the adjective. */
    private static int verb(Passage p, int adjective) {
        int i = adjective - 1;
        boolean be = false;
        while (i > 0 && p.isWord(adjective, SIDES) && adjective - i < 6 && p.isTag(i, "DET", "ADJ", "NOUN", "CCONJ")) {
            i--;
        }
        while (i > 0 && adjective - i < 10 && (p.isTag(i, "ADV", "AUX", "PART") || BE.contains(p.word(i)))) {
            be |= BE.contains(p.word(i)) && !p.word(i).equals("it");
            i--;
        }
        while (i + 1 < adjective && p.isTag(i + 1, "ADV")) {
            i++;
        }
        return be ? i + 1 : -1;
    }

    private static boolean negated(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isWord(i, "not|n't|never|no")) {
                return true;
            }
        }
        return false;
    }
}
