package policyarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.StatementKind;

class StatementTitleTests {
    private final Article article = new Article("article", Instant.EPOCH);

    @Test
    void keepsTheTitleThatAReportGives() {
        String title = "International Statement on End-to-End Encryption";

        assertThat(title(StatementKind.JOINT_STATEMENT, title, List.of(), "India"))
                .isEqualTo(title);
    }

    @Test
    void saysWhoWroteToWhomWhereAReportOnlyDescribesIt() {
        assertThat(title(StatementKind.OPEN_LETTER, "an open letter", List.of("Acme"), "Jane Roe", "John Doe"))
                .isEqualTo("Open letter to Acme by Jane Roe and John Doe");
    }

    @Test
    void countsTheOthers() {
        assertThat(title(StatementKind.DECLARATION, "a joint declaration", List.of(), "A", "B", "C"))
                .isEqualTo("Declaration by A, B and 1 other");
        assertThat(title(StatementKind.OPEN_LETTER, "the letter", List.of("X", "Y", "Z", "W")))
                .isEqualTo("Open letter to X, Y and 2 others");
    }

    @Test
    void namesThePartiesOfAnAgreement() {
        assertThat(title(StatementKind.AGREEMENT, "the pact", List.of(), "A", "B"))
                .isEqualTo("Agreement between A and B");
    }

    @Test
    void keepsTheDescriptionOfWhatIsOfNoKnownKind() {
        assertThat(title(StatementKind.OTHER, "a petition", List.of())).isEqualTo("a petition");
    }

    private String title(StatementKind kind, String reported, List<String> to, String... by) {
        Statement statement = new Statement("statement", kind, reported, null);
        List<Actor> addressees = to.stream().map(StatementTitleTests::actor).toList();
        StatementReport report = new StatementReport(
                article,
                statement,
                new StatementReport.Facts(reported, null, true, List.of(), List.of(), "test", addressees));
        Arrays.stream(by).forEach(name -> new Signature(report, actor(name), null, null, new Span(0, 1)));
        statement.settle();
        return statement.getTitle();
    }

    private static Actor actor(String name) {
        return new Actor(name, name, ActorKind.OTHER, null);
    }
}
