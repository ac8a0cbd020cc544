package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** What stands around a quotation without a cue of its own. */
final class QuotationContext {
    /** Tokens of a question that interrupts a speaker's words. */
    private static final int LONGEST_PROMPT = 6;

    private QuotationContext() {}

    /** Whether nothing but marks follows it in its passage. */
    static boolean standsAlone(Passage p, Quotation quotation) {
        for (int i = p.tokenAt(quotation.outer().end()); i < p.size(); i++) {
            if (!p.isTag(i, "PUNCT") && !p.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** "If not?", "Why?": a question of the author's that the quotation answers. */
    static boolean isPrompt(Passage p) {
        return p.isQuestion() && p.size() <= LONGEST_PROMPT;
    }

    static boolean reopened(Quotation quotation, Quotation before) {
        return !before.closed() && before.block() == quotation.block() - 1;
    }

    static @Nullable Clause lastCue(Passage previous) {
        List<Clause> clauses = Clause.of(previous);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            boolean speech = clauses.get(i).verb().has(Frame.SAY, Frame.QUOTE, Frame.TELL, Frame.ABOUT);
            if (speech && clauses.get(i).hasSpeaker()) {
                return clauses.get(i);
            }
        }
        return null;
    }
}
