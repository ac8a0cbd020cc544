package policyarchive.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline: a statement, or a claim that belongs to none.
 *
 * @param type STATEMENT or CLAIM
 * @param date when, null where nothing says
 * @param articleIds the articles that report it
 * @param cosignatories names of the others who signed
 */
public record TimelineEntry(
        String type,
        @Nullable EntryDate date,
        String title,
        String text,
        String stance,
        @Nullable String statementId,
        @Nullable String claimId,
        List<String> articleIds,
        List<String> cosignatories) {

    /** A date with what it rests on, among them ARTICLE and STATEMENT where it was taken over from these. */
    public record EntryDate(
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String basis) {}
}
