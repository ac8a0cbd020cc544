package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/**
 * Quotations behind a colon without a cue verb: the subject of the words before speaks ("X was blunter: “…”", "X put it
 * this way: “…”"), or the name that is all that stands there ("X: “…”").
 */
final class ColonRule implements ClaimRule {
    /** Tokens before the colon. */
    private static final int LONGEST = 60;
    /** Code units from which a quotation is a sentence rather than a title. */
    private static final int SENTENCE = 20;

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (Quotation quotation : p.quotations()) {
            int open = p.tokenAt(quotation.outer().start());
            boolean behind = open > 1 && p.word(open - 1).equals(":") && open < LONGEST && !quotation.single();
            if (behind && quotation.inner().length() >= SENTENCE) {
                read(p, open - 1, quotation, found);
            }
        }
    }

    private static void read(Passage p, int colon, Quotation quotation, List<Attribution> found) {
        Range speaker = speaker(p, colon);
        if (speaker != null && !p.isWord(speaker.from(), "it|this|that|there|these|those|none|nobody|what")) {
            Span cue = p.span(speaker.to(), Math.max(speaker.to() + 1, colon));
            found.add(new Attribution(
                    List.of(quotation.inner()),
                    p.span(speaker.from(), speaker.to()),
                    cue,
                    "quotation-after-colon",
                    0.8,
                    false));
        }
    }

    private static @Nullable Range speaker(Passage p, int colon) {
        int from = colon;
        while (from > 0 && !p.quoted(from - 1) && !p.isWord(from - 1, "[.?!;]")) {
            from--;
        }
        for (int i = from; i < colon; i++) {
            boolean verb = p.isTag(i, "VERB", "AUX") && !p.word(i).endsWith("ing");
            Range subject = verb ? Subjects.before(p, i) : null;
            if (subject != null && subject.from() >= from) {
                return subject;
            }
        }
        boolean name = p.isTag(colon - 1, "PROPN") && NounPhrases.startOf(p, colon - 1) == from;
        return name && colon - from < 8 ? new Range(from, colon) : null;
    }
}
