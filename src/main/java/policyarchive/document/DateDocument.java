package policyarchive.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        @Nullable SpanDocument evidenceSpan) {}
