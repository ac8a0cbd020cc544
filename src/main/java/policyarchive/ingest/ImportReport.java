package policyarchive.ingest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param lines what was refused or is worth noting, in the order of the input
 * @param imported articles that are new
 * @param updated articles whose origin holds other content than before
 * @param unchanged inputs whose content the archive had, under the same origin or another
 * @param refused inputs that were not taken, each with a line
 */
public record ImportReport(List<ReportLine> lines, long imported, long updated, long unchanged, long refused) {
    public ImportReport {
        lines = List.copyOf(lines);
    }

    /** The last line of the report. */
    public String summary() {
        return "imported %d, updated %d, unchanged %d, refused %d".formatted(imported, updated, unchanged, refused);
    }

    /** The whole report as it is printed, without a final line end. */
    public String text() {
        return Stream.concat(lines.stream().map(ReportLine::text), Stream.of(summary()))
                .collect(Collectors.joining("\n"));
    }
}
