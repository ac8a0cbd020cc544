package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyarchive.gold.FoundArticles;
import policyarchive.gold.GoldArticle;
import policyarchive.gold.GoldCorpus;
import policyarchive.gold.RuleFinds;
import policyarchive.gold.RuleLedger;

/** Holds the documented list of rules to those that are at work. */
class RuleTableTests {

    private static final Path DOCUMENTED = Path.of("docs/extraction-rules.md");

    /** The table with today's figures, to be taken over into the documentation. */
    private static final Path MEASURED = Path.of("target/extraction-rules.md");

    @Test
    void listsEveryRuleThatFindsSomething() throws IOException {
        RuleLedger ledger = ledger(GoldCorpus.extracted());
        Files.createDirectories(MEASURED.getParent());
        Files.writeString(MEASURED, ledger.table());

        List<String> documented = Files.readAllLines(DOCUMENTED);

        assertThat(ledger.rules())
                .as("every rule stands in " + DOCUMENTED + "; the table as measured is in " + MEASURED)
                .isNotEmpty()
                .allMatch(rule -> documented.stream().anyMatch(line -> line.startsWith(rule)));
    }

    private static RuleLedger ledger(List<ExtractedArticle> extracted) {
        Map<String, GoldArticle> gold = GoldCorpus.annotations().articles().stream()
                .collect(Collectors.toMap(GoldArticle::file, Function.identity()));
        RuleLedger ledger = new RuleLedger();
        for (ExtractedArticle article : extracted) {
            String file = FoundArticles.of(article).file();
            RuleFinds.enter(Objects.requireNonNull(gold.get(file)), article, ledger);
        }
        return ledger;
    }
}
