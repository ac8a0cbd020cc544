package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policyarchive.gold.FoundArticles;
import policyarchive.gold.Gold;
import policyarchive.gold.GoldCorpus;
import policyarchive.gold.GoldScorer;
import policyarchive.gold.Measure;
import policyarchive.gold.Scorecard;

/** Reads and extracts the annotated articles, prints how well that went, and holds the quality that was reached. */
class GoldTests {

    private static final Logger LOG = LoggerFactory.getLogger(GoldTests.class);
    /** The table and every miss, also of what has no threshold. */
    private static final Path REPORT = Path.of("target/gold-report.txt");

    /** The least that each measure has to reach, and how the scorer's notes on it begin. */
    enum Threshold {
        ARTICLES(Measure.ARTICLES, 1.0, "no output"),
        DATES(Measure.DATE, 1.0, "date: "),
        ACTORS(Measure.ACTOR_F1, 0.92, "actor "),
        SIGNATORIES(Measure.SIGNATORY_F1, 0.95, "signatory "),
        CLAIMS_FOUND(Measure.CLAIM_RECALL, 0.90, "claim missed: "),
        CLAIMS_RIGHT(Measure.CLAIM_PRECISION, 0.88, "claim not in gold: "),
        SPEAKERS(Measure.SPEAKER, 0.93, "speaker of "),
        OFFSETS(Measure.OFFSETS, 1.0, "offsets of ");

        private final Measure measure;
        private final double least;
        private final String note;

        Threshold(Measure measure, double least, String note) {
            this.measure = measure;
            this.least = least;
            this.note = note;
        }

        String misses() {
            return card.misses().stream()
                    .filter(miss -> miss.contains(": " + note))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Scorecard card = new Scorecard();

    @BeforeAll
    static void scoreTheArticles() throws IOException {
        Gold gold = GoldCorpus.annotations();
        card = GoldScorer.score(
                gold, GoldCorpus.extracted().stream().map(FoundArticles::of).toList());
        LOG.info("{} annotated articles\n{}", gold.articles().size(), card.table());
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, card.table() + String.join("\n", card.misses()) + "\n");
    }

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void reachesItsThreshold(Threshold threshold) {
        assertThat(card.value(threshold.measure))
                .as(() -> threshold.measure + "; misses:\n" + threshold.misses() + "\n")
                .isGreaterThanOrEqualTo(threshold.least);
    }
}
