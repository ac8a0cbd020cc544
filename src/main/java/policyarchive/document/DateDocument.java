package policyarchive.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Claim;
import policyarchive.archive.ClaimDate;
import policyarchive.archive.StatedDate;
import policyarchive.archive.Statement;

/**
 * A date and how it is known.
 *
 * @param edtf EDTF level 1
 * @param earliest first day it may lie on, null where open
 * @param latest last day it may lie on, null where open
 * @param basis what kind of evidence it rests on
 * @param evidence the words it rests on
 * @param evidenceSpan where they stand in the source, null where they are no text of it
 */
public record DateDocument(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String basis,
        @Nullable String evidence,
        @Nullable SpanDocument evidenceSpan) {

    /** The same date as the record has it. */
    public static @Nullable DateDocument of(@Nullable StatedDate date) {
        return date == null
                ? null
                : new DateDocument(
                        date.edtf(),
                        date.earliest(),
                        date.latest(),
                        date.basis().name(),
                        date.evidence(),
                        SpanDocument.ofNullable(date.evidenceSpan()));
    }

    /** A statement's date without the place of its words, which may stand in any of the articles that report it. */
    static @Nullable DateDocument ofStatement(Statement statement) {
        StatedDate date = statement.getDate();
        return date == null
                ? null
                : new DateDocument(
                        date.edtf(),
                        date.earliest(),
                        date.latest(),
                        date.basis().name(),
                        date.evidence(),
                        null);
    }

    /**
     * When a claim was made, for lists of claims and timelines: its own date, else its statement's (basis STATEMENT),
     * else not after its article's (basis ARTICLE); null where nothing tells.
     */
    public static @Nullable DateDocument ofClaim(Claim claim) {
        ClaimDate when = claim.when();
        if (when == null || when.origin() == ClaimDate.Origin.CLAIM) {
            return of(claim.getDate());
        }
        StatedDate from = when.from();
        SpanDocument span =
                when.origin() == ClaimDate.Origin.ARTICLE ? SpanDocument.ofNullable(from.evidenceSpan()) : null;
        return new DateDocument(
                when.date().edtf(),
                when.earliest(),
                when.latest(),
                when.origin().name(),
                from.evidence(),
                span);
    }
}
