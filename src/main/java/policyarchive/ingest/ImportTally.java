package policyarchive.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the inputs of one run and passes it on. Used by one thread. */
final class ImportTally {
    private final ImportListener listener;
    private final Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
    private final List<ReportLine> lines = new ArrayList<>();

    ImportTally(ImportListener listener) {
        this.listener = listener;
    }

    void add(Outcome outcome) {
        counts.merge(outcome.kind(), 1L, Long::sum);
        for (ReportLine line : outcome.lines()) {
            lines.add(line);
            listener.line(line);
        }
        listener.progress(done());
    }

    long count(Outcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private long done() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    ImportReport report() {
        return new ImportReport(
                lines,
                count(Outcome.Kind.IMPORTED),
                count(Outcome.Kind.UPDATED),
                count(Outcome.Kind.UNCHANGED),
                count(Outcome.Kind.REFUSED));
    }
}
