package policyarchive.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Claim;
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

    static @Nullable DateDocument of(@Nullable StatedDate date) {
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
     * else its article's (basis ARTICLE).
     */
    public static @Nullable DateDocument ofClaim(Claim claim, @Nullable DateDocument articlePublished) {
        Statement statement = claim.getStatement();
        if (claim.getDate() != null) {
            return of(claim.getDate());
        }
        DateDocument stated = statement == null ? null : ofStatement(statement);
        if (stated != null) {
            return stated.on("STATEMENT");
        }
        return articlePublished == null ? null : articlePublished.on("ARTICLE");
    }

    private DateDocument on(String otherBasis) {
        return new DateDocument(edtf, earliest, latest, otherBasis, evidence, evidenceSpan);
    }
}
