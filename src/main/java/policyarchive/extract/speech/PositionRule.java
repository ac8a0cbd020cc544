package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Nouns of speech that are told by what follows "be": "X's position is shorter: …", "their fear is that …". */
final class PositionRule implements ClaimRule {
    private static final String NOUNS =
            "position|view|argument|message|answer|reply|response|claim|contention|verdict|conclusion|complaint|objection|fear|worry|concern|warning|advice|demand|request|belief|bet|hope|theory|assessment|opinion|line|suggestion|proposal|plea|promise|criticism|defen[cs]e|explanation|reasoning|aim|goal|intention|plan";
    private static final int REACH = 6;

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 1; i + 3 < p.size(); i++) {
            boolean noun = !p.quoted(i) && p.isTag(i, "NOUN") && p.isWord(i, NOUNS);
            int be = noun && p.isWord(i + 1, "is|was|remains|remained|has|had") ? i + 1 : -1;
            int from = be > 0 ? content(p, be) : -1;
            Span owner = from > 0 ? owner(p, i) : null;
            if (owner != null) {
                found.add(new Attribution(
                        List.of(p.span(from, ClauseEnd.of(p, from))),
                        owner,
                        p.span(i, be + 1),
                        "speech-noun",
                        0.7,
                        false));
                return;
            }
        }
    }

    /** After "is that", or after the colon of "is simple:"; -1 where neither stands. */
    private static int content(Passage p, int be) {
        int at = p.word(be + 1).equals("been") ? be + 2 : be + 1;
        if (p.word(at).equals("that") && p.isTag(at, "SCONJ") || p.word(at).equals("to") && p.isTag(at + 1, "VERB")) {
            return at;
        }
        for (int i = at; i < at + REACH && i < p.size() && !p.quoted(i); i++) {
            if (p.word(i).equals(":")) {
                return !p.quoted(i + 1) && ClauseStart.begins(p, i + 1) ? i + 1 : -1;
            }
            if (p.isTag(i, "VERB", "SCONJ") || p.isWord(i, "[.,;]")) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Span owner(Passage p, int noun) {
        int i = noun - 1;
        while (i > 0
                && noun - i < 4
                && p.isTag(i, "ADJ", "NUM", "NOUN")
                && !p.word(i).equals("'s")) {
            i--;
        }
        if (p.isWord(i, "his|her|their|its")) {
            return p.span(i, i + 1);
        }
        boolean possessive = p.word(i).equals("'s") || p.word(i).equals("'") && p.isTag(i, "PART");
        int from = possessive && i > 0 ? NounPhrases.startOf(p, i - 1) : -1;
        return from < 0 ? null : p.span(from, i);
    }
}
