package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ArticleSummary;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.ArticleQuery.Sort;

/** Guards the ranking: questions as people ask them over articles of our own, with what a reader would want first. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceIT {
    private static final Path FOLDER = Path.of("src/test/resources/relevance");
    private static final int DEPTH = 10;

    private record Question(String words, List<String> wanted) {}

    @Autowired
    private ArticleSearch search;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeAll
    void fill() throws IOException {
        records.clear();
        for (String article :
                Files.readString(FOLDER.resolve("articles.txt")).substring(2).split("\n# ", -1)) {
            String[] parts = article.split(" \\| |\n", 3);
            records.article(parts[0], parts[1], parts[2].strip(), a -> {});
        }
        upkeep.awaitIndexed();
    }

    @Test
    void putsFirstWhatAReaderWants() throws IOException {
        List<Question> questions = questions();
        double gain = questions.stream().mapToDouble(this::gain).average().orElseThrow();
        long first = questions.stream()
                .filter(q -> q.wanted().contains(found(q).getFirst()))
                .count();

        assertThat(gain).as("mean nDCG@10 of %d questions", questions.size()).isGreaterThan(0.93);
        assertThat(first).as("questions whose first hit is wanted").isEqualTo(questions.size());
    }

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(FOLDER.resolve("queries.txt")).stream()
                .map(line -> line.split(" \\| ", -1))
                .map(parts -> new Question(parts[0], Arrays.asList(parts[1].split(" ", -1))))
                .toList();
    }

    /** Normalised discounted cumulative gain: 1 where all that is wanted comes first. */
    private double gain(Question question) {
        List<String> found = found(question);
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < DEPTH; place++) {
            double discount = Math.log(2) / Math.log(place + 2);
            gain += place < found.size() && question.wanted().contains(found.get(place)) ? discount : 0;
            ideal += place < question.wanted().size() ? discount : 0;
        }
        return gain / ideal;
    }

    private List<String> found(Question question) {
        ArticleQuery query =
                new ArticleQuery(question.words(), Match.ANY, Map.of(), null, null, Sort.RELEVANCE, 0, DEPTH, null);
        return search.search(query).items().stream().map(ArticleSummary::id).toList();
    }
}
