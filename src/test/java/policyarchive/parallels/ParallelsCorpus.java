package policyarchive.parallels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.RecordFixtures;
import policyarchive.ingest.ImportListener;
import policyarchive.ingest.ImportReport;
import policyarchive.ingest.ImportRequest;
import policyarchive.ingest.Importer;
import policyarchive.search.IndexUpkeep;

/**
 * Imports articles that were written for tests: one text in three outlets, one of them shortened, one edited;
 * quotations in other words, figures that differ, and traps of each kind that look the same and are not.
 */
@TestComponent
public class ParallelsCorpus {
    private static final Path CORPUS = Path.of("src/test/resources/parallels/corpus.jsonl");

    private final Importer importer;
    private final IndexUpkeep upkeep;
    private final Articles articles;
    private final RecordFixtures records;

    ParallelsCorpus(Importer importer, IndexUpkeep upkeep, Articles articles, RecordFixtures records) {
        this.importer = importer;
        this.upkeep = upkeep;
        this.articles = articles;
        this.records = records;
    }

    /** Empties the archive and imports all articles. */
    public void store() {
        records.clear();
        take(CORPUS);
    }

    /** The lines of the corpus, a record each. */
    public static List<String> lines() {
        try {
            return Files.readAllLines(CORPUS, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a file and waits until it can be found. */
    public ImportReport take(Path file) {
        ImportReport report =
                importer.run(new ImportRequest(List.of(file), "parallels", false, false), ImportListener.NONE);
        upkeep.awaitIndexed();
        return report;
    }

    /** The id of the article that came from the record with this id. */
    public String slug(String record) {
        return records.inTransaction(() -> articles.findAll().stream()
                .filter(article -> record.equals(article.getOrigins().getFirst().getRecord()))
                .map(Article::getSlug)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst)));
    }

    /** The id of the first claim of an article that has these words. */
    public String claim(String record, String words) {
        return records.inTransaction(() -> articles.findBySlug(slug(record)).orElseThrow().getClaims().stream()
                .filter(claim -> claim.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .getSlug());
    }
}
