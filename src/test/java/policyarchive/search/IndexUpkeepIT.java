package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.Filter;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.ArticleQuery.Sort;

@ArchiveTest
class IndexUpkeepIT {
    @Autowired
    private ArticleSearch search;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private IndexHealth health;

    @Autowired
    private RecordFixtures records;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    private SearchCorpus corpus;

    @BeforeEach
    void fill() {
        records.clear();
        corpus = SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @Test
    void isUpWhileTheIndexFollows() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("Article", new IndexState.Count(6, 6));
    }

    @Test
    void isDownAndMendedWhereTheIndexLostSomething() {
        records.inTransaction(() -> {
            Search.session(entities).workspace().purge();
            return null;
        });
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        upkeep.repair();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(total(Facet.ACTOR, "ortega")).isEqualTo(3);
    }

    @Test
    void isDownWhereTheIndexHoldsWhatIsGone() {
        database.sql("delete from mention where article_id in (select id from article where slug = ?)")
                .param(SearchCorpus.UNDATED)
                .update();
        database.sql("delete from article_original where article_id in (select id from article where slug = ?)")
                .param(SearchCorpus.UNDATED)
                .update();
        database.sql("delete from article_origin where article_id in (select id from article where slug = ?)")
                .param(SearchCorpus.UNDATED)
                .update();
        database.sql("delete from article where slug = ?")
                .param(SearchCorpus.UNDATED)
                .update();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        upkeep.repair();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tellsHowFarReindexingIs() {
        AtomicLong most = new AtomicLong();
        AtomicLong of = new AtomicLong();
        upkeep.reindex((done, total) -> {
            most.accumulateAndGet(done, Math::max);
            of.accumulateAndGet(total, Math::max);
        });
        assertThat(most).hasValue(of.get());
        assertThat(of).hasValue(6 + 8 + 1);
    }

    @Test
    void showsARenamedActorAtOnceAndFindsItByANewAlias() {
        records.change(corpus.ortega, ortega -> {
            ortega.rename("María Ortega Ruiz");
            ortega.alsoKnownAs("The Minister", "minister");
        });
        assertThat(search.search(query(Facet.ACTOR, "the minister")).facets().get("actor"))
                .anySatisfy(value -> assertThat(value.label()).isEqualTo("María Ortega Ruiz"));
    }

    @Test
    void followsTheCountryOfASpeaker() {
        assertThat(total(Facet.COUNTRY, "PT")).isZero();
        records.change(corpus.ortega, ortega -> ortega.locate("PT"));
        upkeep.awaitIndexed();
        assertThat(total(Facet.COUNTRY, "PT")).isEqualTo(2);
    }

    @Test
    void forgetsADeletedArticle() {
        records.deleteArticle(SearchCorpus.INTERVIEW);
        upkeep.awaitIndexed();
        assertThat(total(Facet.SPEAKER, "ida-lund")).isZero();
        assertThat(health.health().getDetails()).containsEntry("Claim", new IndexState.Count(6, 6));
    }

    private long total(Facet facet, String value) {
        return search.search(query(facet, value)).total();
    }

    private static ArticleQuery query(Facet facet, String value) {
        return new ArticleQuery(
                "", Match.ALL, Map.of(facet, Filter.of(List.of(value))), null, null, Sort.RELEVANCE, 0, 10, null);
    }
}
