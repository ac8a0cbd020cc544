package policyarchive.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline sorts by before it looks at what happened.
 *
 * @param type statement or claim
 * @param id database id
 * @param earliest first day it may lie on, null where open or unknown
 * @param latest last day it may lie on, null where open or unknown
 */
record Occurrence(
        Type type,
        long id,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {
    /** Oldest first by the earliest day, by the latest where there is none, undated last. */
    static final Comparator<Occurrence> ORDER = Comparator.comparing(
                    Occurrence::place, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Occurrence::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Occurrence::type)
            .thenComparing(Occurrence::id);

    enum Type {
        STATEMENT,
        CLAIM
    }

    private @Nullable LocalDate place() {
        return earliest != null ? earliest : latest;
    }

    /** Whether it may lie between two days; what has no date never does. */
    boolean mayLieBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return true;
        }
        return place() != null
                && (from == null || latest == null || !latest.isBefore(from))
                && (to == null || earliest == null || !earliest.isAfter(to));
    }
}
