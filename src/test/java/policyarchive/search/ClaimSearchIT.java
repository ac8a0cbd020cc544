package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static policyarchive.archive.RecordFixtures.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.archive.Statement;
import policyarchive.document.ArticleClaim;
import policyarchive.document.Filter;
import policyarchive.document.ListDocument;
import policyarchive.vocabulary.Stance;

@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimSearchIT {
    @Autowired
    private ClaimSearch search;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    private SearchCorpus corpus;

    @BeforeAll
    void fill() {
        records.clear();
        corpus = SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @Test
    void findsClaimsByTheirWordsAlone() {
        assertThat(texts("doors police", "", "", null)).containsExactly("a door for the police is a door for thieves");
        assertThat(texts("letter", "", "", null)).isEmpty();
        assertThat(texts("\"for thieves\" -door", "", "", null)).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        assertThat(texts("", "", "", null))
                .hasSize(7)
                .startsWith("nothing is decided", "strong ciphers save lives")
                .endsWith("a café can have a back door and a messenger cannot", "wants warrants to work");
    }

    @Test
    void filtersBySpeakerStanceAndDate() {
        assertThat(texts("", "ORTEGA", "", null)).hasSize(3);
        assertThat(texts("", "ortega,-mbeki", "FOR_ACCESS", null))
                .containsExactly("end-to-end encryption hides criminals from the police");
        assertThat(texts("", "", "-FOR_ACCESS", LocalDate.of(2020, 1, 1)))
                .containsExactly("nothing is decided", "strong ciphers save lives");
    }

    @Test
    void takesTheDateOfStatementOrArticle() {
        List<ArticleClaim> claims =
                search.search(query("", "mbeki,ida-lund", "", null)).items();
        assertThat(claims).extracting(c -> basis(c)).containsExactly("STATEMENT", "ARTICLE");
    }

    @Test
    void includesOtherTopicsWhenAsked() {
        ClaimQuery all = new ClaimQuery("", Filter.NONE, Filter.NONE, Filter.NONE, null, null, true, 0, 5);
        ListDocument<ArticleClaim> first = search.search(all);
        assertThat(first.total()).isEqualTo(8);
        assertThat(first.items()).hasSize(5);
        assertThat(first.next()).isEqualTo("1");
    }

    @Test
    void followsAStatementThatIsDatedLater() {
        Statement pact = records.statement("pact", "Pact", null);
        records.article(
                "pact-undated",
                "Pact",
                "Lund agreed.",
                a -> a.reportsDated(pact, null, corpus.lund)
                        .claim(Stance.NEUTRAL, "agreed", pact, null, true, corpus.mbeki));
        upkeep.awaitIndexed();
        assertThat(texts("", "mbeki", "", LocalDate.of(2021, 1, 1))).isEmpty();
        records.article(
                "pact-dated", "Pact", "Lund agreed.", a -> a.reportsDated(pact, day("2021-01-01"), corpus.lund));
        records.change(pact, Statement::settle);
        upkeep.awaitIndexed();
        assertThat(texts("", "mbeki", "", LocalDate.of(2021, 1, 1))).containsExactly("agreed");
        records.deleteArticle("pact-undated");
        records.deleteArticle("pact-dated");
        upkeep.awaitIndexed();
    }

    private static @Nullable String basis(ArticleClaim claim) {
        return claim.claim().date() == null ? null : claim.claim().date().basis();
    }

    private List<String> texts(String q, String actor, String stance, @Nullable LocalDate from) {
        return search.search(query(q, actor, stance, from)).items().stream()
                .map(claim -> claim.claim().text())
                .toList();
    }

    private static ClaimQuery query(String q, String actor, String stance, @Nullable LocalDate from) {
        return new ClaimQuery(
                q,
                Filter.of(List.of(actor.split(","))),
                Filter.of(List.of(stance.split(","))),
                Filter.NONE,
                from,
                null,
                false,
                0,
                10);
    }
}
