package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;
import policyarchive.vocabulary.ClaimMode;

/** What a claim's span holds: a quotation's words without its marks, reported words with the quotations in them. */
final class Content {
    /** Reported words of which this share is quoted count as quoted. */
    private static final double MOSTLY = 0.6;

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
        if (quoted == 0) {
            return ClaimMode.INDIRECT;
        }
        return quoted >= MOSTLY * all ? ClaimMode.DIRECT : ClaimMode.MIXED;
    }
}
