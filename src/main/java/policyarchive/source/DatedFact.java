package policyarchive.source;

import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;

/**
 * A date and how it is known.
 *
 * @param date the date
 * @param basis what kind of evidence it rests on
 * @param evidence the words it rests on
 * @param span where these words stand in the source, null where they are no text of it
 */
public record DatedFact(
        EdtfDate date,
        DateBasis basis,
        String evidence,
        @Nullable Span span) {}
