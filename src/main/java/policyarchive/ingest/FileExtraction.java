package policyarchive.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import policyarchive.extract.ExtractedArticle;
import policyarchive.source.Refusal;
import policyarchive.source.SourceDocument;
import policyarchive.source.SourceException;

/** Reads files and finds out who said what in them, without an archive. */
public final class FileExtraction {
    private final ArticleReading reading = new ArticleReading();

    /** How many articles were extracted and how many inputs refused. */
    public record Counts(long extracted, long refused) {}

    /**
     * Extracts from every article below the paths, in constant memory.
     *
     * @param articles takes the articles, in the order of the input
     * @param lines takes what is refused or worth noting
     */
    public Counts run(List<Path> paths, Consumer<ExtractedArticle> articles, Consumer<ReportLine> lines) {
        ImportRequest request = new ImportRequest(paths, null, true, false);
        EntryReader reader = new EntryReader(request, reading.source());
        long extracted = 0;
        long refused = 0;
        try {
            for (ImportItem item = reader.read(); item != null; item = reader.read()) {
                if (extract(item, articles, lines)) {
                    extracted++;
                } else {
                    refused++;
                }
            }
        } finally {
            reader.close();
        }
        return new Counts(extracted, refused);
    }

    private boolean extract(ImportItem item, Consumer<ExtractedArticle> articles, Consumer<ReportLine> lines) {
        return switch (item.entry()) {
            case Refusal refusal -> refuse(item, refusal, lines);
            case SourceDocument document -> {
                try {
                    Reading read = reading.read(document, false);
                    read.notes().forEach(note -> lines.accept(noted(item, document, note)));
                    articles.accept(
                            read.extracted() != null ? read.extracted() : ExtractedArticle.nothingIn(read.article()));
                    yield true;
                } catch (SourceException e) {
                    yield refuse(item, e.refusal(), lines);
                }
            }
        };
    }

    private static boolean refuse(ImportItem item, Refusal refusal, Consumer<ReportLine> lines) {
        lines.accept(Prepared.line(item.root(), refusal));
        return false;
    }

    private static ReportLine noted(ImportItem item, SourceDocument document, String note) {
        return new ReportLine(false, item.root().show(document.file()), document.record(), note);
    }
}
