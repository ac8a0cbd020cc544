package policyarchive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policyarchive.document.TimelineEntry;

/**
 * The entries of a timeline that stand under one heading.
 *
 * @param year the year of their earliest day, or else of their latest; null for those without either
 * @param entries in the order of the timeline
 */
record TimelineYear(@Nullable Integer year, List<TimelineEntry> entries) {
    TimelineYear {
        entries = List.copyOf(entries);
    }

    /** Groups entries that come in order. */
    static List<TimelineYear> of(List<TimelineEntry> ordered) {
        List<TimelineYear> years = new ArrayList<>();
        List<TimelineEntry> run = new ArrayList<>();
        for (TimelineEntry entry : ordered) {
            if (!run.isEmpty() && !Objects.equals(year(run.getFirst()), year(entry))) {
                years.add(new TimelineYear(year(run.getFirst()), run));
                run.clear();
            }
            run.add(entry);
        }
        if (!run.isEmpty()) {
            years.add(new TimelineYear(year(run.getFirst()), run));
        }
        return years;
    }

    private static @Nullable Integer year(TimelineEntry entry) {
        TimelineEntry.EntryDate date = entry.date();
        if (date == null) {
            return null;
        }
        if (date.earliest() != null) {
            return date.earliest().getYear();
        }
        return date.latest() == null ? null : date.latest().getYear();
    }
}
