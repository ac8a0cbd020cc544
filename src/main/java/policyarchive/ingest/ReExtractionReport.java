package policyarchive.ingest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a re-extraction did.
 *
 * @param lines articles that could not be read again, with the reason; they stay as they were
 * @param extracted articles read and extracted anew
 * @param failed articles that stay as they were
 */
public record ReExtractionReport(List<ReportLine> lines, long extracted, long failed) {
    public ReExtractionReport {
        lines = List.copyOf(lines);
    }

    /** The whole report as it is printed, without a final line end. */
    public String text() {
        String summary = "extracted %d, failed %d".formatted(extracted, failed);
        return Stream.concat(lines.stream().map(ReportLine::text), Stream.of(summary))
                .collect(Collectors.joining("\n"));
    }
}
