package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;
import policyarchive.vocabulary.ClaimMode;

/** What a claim's span holds: a quotation's words without its marks, reported words with the quotations in them. */
final class Content {
    /** Reported words of which this share is quoted count as quoted. */
    private static final double MOSTLY = 0.5;
    /** Code units of a word or two in marks, a term set apart, where they are no larger share of the words. */
    private static final int TERM = 24;

    private static final double TERM_SHARE = 0.25;

    private Content() {}

    static Span ofQuotation(Quotation quotation) {
        return quotation.inner();
    }

    /** DIRECT, INDIRECT or MIXED, by how much of the parts stands in marks. */
    static ClaimMode mode(List<Span> parts, List<Quotation> quotations) {
        int quoted = 0;
        int all = 0;
        for (Span part : parts) {
            all += part.length();
            for (Quotation quotation : quotations) {
                int from = Math.max(part.start(), quotation.inner().start());
                int to = Math.min(part.end(), quotation.inner().end());
                quoted += Math.max(0, to - from);
            }
        }
        if (quoted == 0 || quoted <= TERM && quoted <= TERM_SHARE * all) {
            return ClaimMode.INDIRECT;
        }
        return quoted >= MOSTLY * all ? ClaimMode.DIRECT : ClaimMode.MIXED;
    }
}
