package policyarchive.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import policyarchive.extract.ExtractedArticle;
import policyarchive.extract.Extractor;
import policyarchive.source.SourceDocument;
import policyarchive.source.SourceReader;

/** The annotated articles of this project, and what the importer finds in them. */
public final class GoldCorpus {

    private static final Path FOLDER = Path.of("src/test/resources/gold");

    /** A day after all articles, so that the result does not depend on the day of the test. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private GoldCorpus() {}

    /** What a careful reader finds. */
    public static Gold annotations() {
        return Gold.read(FOLDER.resolve("gold.json"));
    }

    /** What the importer finds, one per article or record. */
    public static List<ExtractedArticle> extracted() {
        SourceReader reader = new SourceReader();
        Extractor extractor = new Extractor();
        return annotations().articles().stream()
                .map(article -> article.file().replaceFirst("#.*", ""))
                .distinct()
                .flatMap(file -> documents(reader, file))
                .map(document -> extractor.extract(reader.parse(document, TODAY)))
                .toList();
    }

    private static Stream<SourceDocument> documents(SourceReader reader, String file) {
        try {
            return reader.entries(file, Files.readAllBytes(FOLDER.resolve(file)))
                    .filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
