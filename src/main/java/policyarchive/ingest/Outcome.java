package policyarchive.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one input.
 *
 * @param lines what the report says of it
 */
record Outcome(Kind kind, List<ReportLine> lines) {
    enum Kind {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    Outcome {
        lines = List.copyOf(lines);
    }

    static Outcome refused(ReportLine line) {
        return new Outcome(Kind.REFUSED, List.of(line));
    }

    /** Taken, with the notes of the reading. */
    static Outcome taken(Kind kind, Prepared.Document document, Reading reading) {
        return new Outcome(kind, reading.notes().stream().map(document::noted).toList());
    }

    Outcome with(ReportLine line) {
        List<ReportLine> more = new ArrayList<>(lines);
        more.add(line);
        return new Outcome(kind, more);
    }
}
