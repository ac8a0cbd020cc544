package policyarchive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The five articles that the project comes with, as the record holds them. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class SeedsIT {
    private static final ImportRequest SEEDS = new ImportRequest(List.of(Path.of("seeds")), null, false, false);

    @TempDir
    static Path home;

    @Autowired
    Importer importer;

    @Autowired
    ReExtraction reExtraction;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("archive.home", () -> home.resolve("archive").toString());
    }

    @BeforeEach
    void importsTheSeeds() {
        importer.run(SEEDS, ImportListener.NONE);
    }

    @Test
    void holdsFiveArticlesAndChangesNothingTheSecondTime() {
        assertThat(column("select slug from article")).hasSize(5);
        assertThat(importer.run(SEEDS, ImportListener.NONE).text())
                .isEqualTo("imported 0, updated 0, unchanged 5, refused 0");
    }

    @Test
    void knowsOnePersonInFourArticles() {
        assertThat(column("select slug from actor where name like '%Patel'")).containsExactly("priti-patel");
        assertThat(column("""
            select distinct m.article_id from mention m join actor a on a.id = m.actor_id
            where a.slug = 'priti-patel'\
            """)).hasSize(4);
    }

    @Test
    void knowsAPersonByFormalNameAndNickname() {
        assertThat(column("select name from actor where name like '%Barr'")).containsExactly("William Barr");
        assertThat(column("""
            select x.name from actor_alias x join actor a on a.id = x.actor_id
            where a.name = 'William Barr'\
            """)).contains("Bill Barr");
    }

    @Test
    void knowsTheOpenLetterAsOneStatementOfTwoArticles() {
        assertThat(column("select slug from statement where kind = 'OPEN_LETTER'"))
                .hasSize(1);
        assertThat(column("""
            select distinct r.article_id from statement_report r join statement s on s.id = r.statement_id
            where s.kind = 'OPEN_LETTER'\
            """)).hasSize(2);
    }

    @Test
    void keepsSlugsWhenExtractingAgain() {
        List<String> claims = column("select slug from claim order by slug");
        List<String> actors = column("select slug from actor order by slug");
        List<String> statements = column("select slug from statement order by slug");
        ReExtractionReport report = reExtraction.run(false, ImportListener.NONE);
        assertThat(report.text()).isEqualTo("extracted 5, failed 0");
        assertThat(column("select slug from claim order by slug")).isEqualTo(claims);
        assertThat(column("select slug from actor order by slug")).isEqualTo(actors);
        assertThat(column("select slug from statement order by slug")).isEqualTo(statements);
    }

    @Test
    void extractsFromWhatWasStoredAsTextAlone() {
        jdbc.update("update article set extracted_by = null where slug like 'india%'");
        assertThat(reExtraction.run(true, ImportListener.NONE).text()).isEqualTo("extracted 1, failed 0");
        assertThat(reExtraction.run(true, ImportListener.NONE).text()).isEqualTo("extracted 0, failed 0");
    }

    @Test
    void provesEachClaimByItsSpan() {
        assertThat(column("""
            select c.slug from claim c join article a on a.id = c.article_id
            where substring(a.text, c.span_start + 1, c.span_end - c.span_start) <> c.text\
            """)).isEmpty();
    }

    private List<String> column(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
