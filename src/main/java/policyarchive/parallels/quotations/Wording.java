package policyarchive.parallels.quotations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.SpanDocument;
import policyarchive.text.Span;

/**
 * One article's wording of a quotation. Spans count in that article's cleaned text.
 *
 * @param source who published the article
 * @param copyOf the first of the article's copies, itself perhaps; null where it has none
 * @param parts the words where something stands between them, else the whole
 * @param score 0 to 1: the share of the shorter wording's words that both have in the same order; 1 of the first
 * @param comparison with the first wording of the group; null of the first
 */
public record Wording(
        String claimId,
        String articleId,
        String articleTitle,
        @Nullable String source,
        @Nullable DateDocument published,
        @Nullable String copyOf,
        String mode,
        List<String> speakers,
        List<String> speakerIds,
        String text,
        int start,
        int end,
        List<SpanDocument> parts,
        double score,
        @Nullable Comparison comparison) {

    /**
     * Where two wordings meet, from the first to the last word they share, and the words between these that the other
     * has otherwise or not at all.
     *
     * @param shared in this wording's article
     * @param differing in this wording's article
     * @param sharedInFirst in the first wording's article
     * @param differingInFirst in the first wording's article
     */
    public record Comparison(
            SpanDocument shared,
            List<SpanDocument> differing,
            SpanDocument sharedInFirst,
            List<SpanDocument> differingInFirst) {}

    static Wording first(Quotation quotation) {
        return of(quotation, 1, null);
    }

    /** The other side of a match whose one side is the first wording. */
    static Wording of(QuotationMatch match) {
        Comparison comparison = new Comparison(
                span(match.shared(1)), spans(match.differing(1)), span(match.shared(0)), spans(match.differing(0)));
        return of(match.other(), match.score(), comparison);
    }

    private static Wording of(Quotation quotation, double score, @Nullable Comparison comparison) {
        ClaimDocument claim = quotation.claim();
        return new Wording(
                claim.id(),
                quotation.articleId(),
                quotation.made().articleTitle(),
                quotation.source(),
                quotation.made().articlePublished(),
                quotation.copyGroup(),
                claim.mode(),
                claim.speakers(),
                claim.speakerIds(),
                claim.text(),
                claim.start(),
                claim.end(),
                claim.parts(),
                score,
                comparison);
    }

    private static SpanDocument span(Span span) {
        return new SpanDocument(span.start(), span.end());
    }

    private static List<SpanDocument> spans(List<Span> spans) {
        return spans.stream().map(Wording::span).toList();
    }
}
