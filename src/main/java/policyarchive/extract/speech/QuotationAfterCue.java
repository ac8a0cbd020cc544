package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/** Quotations behind their cue: {@code X said: "…"}, {@code said X: "…"}, {@code told the paper, "…"}. */
final class QuotationAfterCue {
    private QuotationAfterCue() {}

    /** The quotation behind a cue verb, null where there is none. */
    static @Nullable Attribution read(Clause clause) {
        Passage p = clause.p();
        int at = clause.next();
        if (!p.quoted(at) && !p.isWord(at, "[,:]")) {
            at = introduced(clause, at);
        }
        boolean mark = at >= 0 && p.isWord(at, "[,:]") && !p.quoted(at);
        int open = mark ? at + 1 : at;
        if (open < 0 || !p.quoted(open) || !clause.hasSpeaker()) {
            return clause.subject() != null ? null : inverted(clause);
        }
        Quotation quotation = p.quotations().get(p.quotationAt(open));
        int close = p.tokenAt(quotation.outer().end());
        boolean whole = close >= p.size() || quotation.endsSentence(p.text()) || p.isWord(close, "[.;,]");
        if (!whole && !mark) {
            return null;
        }
        int to = !quotation.endsSentence(p.text()) && close < p.size() ? ClauseEnd.of(p, open) : close;
        Span content =
                Content.ofQuotation(quotation).hull(to > close ? p.span(open, to) : Content.ofQuotation(quotation));
        return new Attribution(
                List.of(content), clause.speaker(), clause.cue(), "quotation-after-cue", 0.95, clause.denies());
    }

    /** {@code Said X: "…"}. */
    private static @Nullable Attribution inverted(Clause clause) {
        Passage p = clause.p();
        Range speaker = clause.verb().finite()
                ? FollowingSubjects.after(p, clause.verb().to())
                : null;
        int colon = speaker == null ? p.size() : Adverbials.skip(p, speaker.to());
        if (speaker == null || clause.verb().from() > 2 || !p.word(colon).equals(":") || !p.quoted(colon + 1)) {
            return null;
        }
        Quotation quotation = p.quotations().get(p.quotationAt(colon + 1));
        return new Attribution(
                List.of(quotation.inner()), clause.speaker(speaker), clause.cue(), "quotation-after-cue", 0.9, false);
    }

    /** "told reporters in a long call:" and the like, up to a colon or comma before the mark. */
    private static int introduced(Clause clause, int from) {
        Passage p = clause.p();
        for (int i = from; i < p.size() && i < from + 14; i++) {
            if (p.quoted(i)) {
                boolean told = clause.verb().has(Frame.TELL) && i == NounPhrases.endOf(p, from);
                return p.isWord(i - 1, "[,:]") ? i : told ? i : -1;
            }
            if (p.isTag(i, "VERB", "SCONJ") && !p.word(i).endsWith("ing")) {
                return -1;
            }
        }
        return -1;
    }
}
