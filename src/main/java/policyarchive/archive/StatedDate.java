package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;

/**
 * A date and how it is known.
 *
 * @param edtf EDTF level 1
 * @param earliest first day it may lie on, null where open
 * @param latest last day it may lie on, null where open
 * @param basis what it rests on
 * @param evidence the words it rests on
 * @param evidenceStart where these stand in the source, null where they are no text of it
 */
@Embeddable
public record StatedDate(
        @Column(name = "date_edtf") String edtf,
        @Nullable @Column(name = "date_earliest") LocalDate earliest,
        @Nullable @Column(name = "date_latest") LocalDate latest,

        @Enumerated(EnumType.STRING) @Column(name = "date_basis")
        DateBasis basis,

        @Nullable @Column(name = "date_evidence") String evidence,
        @Nullable @Column(name = "date_evidence_start") Integer evidenceStart,
        @Nullable @Column(name = "date_evidence_end") Integer evidenceEnd) {

    public static StatedDate of(EdtfDate date, DateBasis basis, String evidence, @Nullable Span span) {
        Integer start = span == null ? null : Integer.valueOf(span.start());
        Integer end = span == null ? null : Integer.valueOf(span.end());
        return new StatedDate(date.edtf(), date.earliest(), date.latest(), basis, evidence, start, end);
    }

    public EdtfDate date() {
        return new EdtfDate(edtf, earliest, latest);
    }

    /** The first day, where the last is known too and at most a month later; else null. */
    public @Nullable LocalDate dayWithinAMonth() {
        return earliest != null && latest != null && !latest.isAfter(earliest.plusMonths(1)) ? earliest : null;
    }

    /** Where the evidence stands in the source, null where it is no text of it. */
    public @Nullable Span evidenceSpan() {
        return evidenceStart == null || evidenceEnd == null ? null : new Span(evidenceStart, evidenceEnd);
    }
}
