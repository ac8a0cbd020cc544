package policyarchive.search;

import java.time.LocalDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.jspecify.annotations.Nullable;

/** The fields of a date in the index: the day it is sorted by, the year of that day, and the range it may lie in. */
final class DateFields {
    /** Before any day of a dated document. */
    static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);
    /** After any day of a dated document. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final IndexFieldReference<LocalDate> place;
    private final IndexFieldReference<Integer> year;
    private final IndexFieldReference<LocalDate> rangeStart;
    private final IndexFieldReference<LocalDate> rangeEnd;

    DateFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        place = schema.field(
                        IndexField.SORT_DAY,
                        types.asLocalDate().sortable(Sortable.YES).projectable(Projectable.YES))
                .toReference();
        year = schema.field(IndexField.YEAR, types.asInteger().aggregable(Aggregable.YES))
                .toReference();
        rangeStart = schema.field(IndexField.RANGE_START, types.asLocalDate()).toReference();
        rangeEnd = schema.field(IndexField.RANGE_END, types.asLocalDate()).toReference();
    }

    /**
     * A date that is open at both ends says nothing, so it is none.
     *
     * @param sortDay the day it is sorted by, null to come last
     */
    void write(
            DocumentElement target, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate sortDay) {
        if (sortDay != null) {
            target.addValue(place, sortDay);
            target.addValue(year, sortDay.getYear());
        }
        if (first != null || last != null) {
            target.addValue(rangeStart, first == null ? OPEN_START : first);
            target.addValue(rangeEnd, last == null ? OPEN_END : last);
        }
    }
}
