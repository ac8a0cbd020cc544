package policyarchive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** Imports small folders into an archive of its own; each test takes a collection of its own. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ImportIT {
    private static final String BREAD =
            "The bakers of the town said on Monday that bread would become dearer before the winter.\n";

    @TempDir
    static Path home;

    @TempDir
    Path inbox;

    @Autowired
    Importer importer;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("archive.home", () -> home.resolve("archive").toString());
        registry.add("archive.seeds", () -> "");
    }

    @BeforeEach
    void startsEmpty() {
        for (String table : List.of(
                "statement_addressee",
                "signature",
                "claim_speaker",
                "claim",
                "statement_report",
                "statement",
                "mention",
                "actor_role",
                "actor_alias",
                "actor",
                "cited_reference",
                "article_origin",
                "article_original",
                "article")) {
            jdbc.update("delete from " + table);
        }
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        write("a.txt", BREAD + "One.");
        write("b.txt", BREAD + "Two.");
        assertThat(run().text()).isEqualTo("imported 2, updated 0, unchanged 0, refused 0");
        assertThat(run().text()).isEqualTo("imported 0, updated 0, unchanged 2, refused 0");
        assertThat(count("article")).isEqualTo(2);
    }

    @Test
    void updatesAChangedFileUnderTheSameSlug() throws IOException {
        write("a.txt", BREAD + "One.");
        run();
        String slug = slug();
        write("a.txt", "Another beginning altogether. " + BREAD);
        assertThat(run().summary()).isEqualTo("imported 0, updated 1, unchanged 0, refused 0");
        assertThat(slug()).isEqualTo(slug);
        assertThat(text(slug)).contains("Another beginning");
    }

    @Test
    void namesWhatItRefusesWhileTheOthersGoIn() throws IOException {
        write("a.txt", BREAD);
        Files.write(inbox.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Files.createSymbolicLink(inbox.resolve("c.txt"), inbox.resolve("a.txt"));
        ImportReport report = run();
        assertThat(report.summary()).isEqualTo("imported 1, updated 0, unchanged 0, refused 2");
        assertThat(report.lines()).extracting(ReportLine::path).containsExactly(shown("b.txt"), shown("c.txt"));
        assertThat(report.lines().getLast().reason()).contains("link");
    }

    @Test
    void namesAPathThatIsNotThere() {
        ImportReport report = importer.run(request(inbox.resolve("nowhere"), false), ImportListener.NONE);
        assertThat(report.text()).contains("nowhere: no such file").endsWith("refused 1");
    }

    @Test
    void notesASecondOriginOfTheSameContent() throws IOException {
        write("a.txt", BREAD);
        write("b.txt", BREAD);
        ImportReport report = run();
        assertThat(report.summary()).isEqualTo("imported 1, updated 0, unchanged 1, refused 0");
        assertThat(report.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.text()).startsWith("noted ").contains("b.txt: the same content as a.txt"));
        assertThat(count("article_origin")).isEqualTo(2);
        assertThat(run().text()).isEqualTo("imported 0, updated 0, unchanged 2, refused 0");
    }

    @Test
    void keepsTheFormerContentWhereAnotherOriginStillHoldsIt() throws IOException {
        write("a.txt", BREAD);
        write("b.txt", BREAD);
        run();
        String slug = slug();
        write("a.txt", "Changed. " + BREAD);
        ImportReport report = run();
        assertThat(report.summary()).isEqualTo("imported 0, updated 1, unchanged 1, refused 0");
        assertThat(report.text()).contains("its former content is still at b.txt");
        assertThat(text(slug)).startsWith("Changed.");
        assertThat(count("article")).isEqualTo(2);
        assertThat(run().text()).isEqualTo("imported 0, updated 0, unchanged 2, refused 0");
    }

    @Test
    void givesALaterOriginAnArticleOfItsOwnOnceItChanges() throws IOException {
        write("a.txt", BREAD);
        write("b.txt", BREAD);
        run();
        String slug = slug();
        write("b.txt", "Changed. " + BREAD);
        assertThat(run().summary()).isEqualTo("imported 1, updated 0, unchanged 1, refused 0");
        assertThat(text(slug)).isEqualTo(BREAD.strip());
        assertThat(run().text()).isEqualTo("imported 0, updated 0, unchanged 2, refused 0");
    }

    @Test
    void reportsTheSameInADryRunAndStoresNothing() throws IOException {
        write("a.txt", BREAD);
        write("b.txt", BREAD);
        Files.write(inbox.resolve("c.txt"), new byte[0]);
        ImportReport dry = importer.run(request(inbox, true), ImportListener.NONE);
        assertThat(count("article")).isZero();
        assertThat(run().text()).isEqualTo(dry.text());
    }

    @Test
    void tellsCollectionsApart() throws IOException {
        write("a.txt", BREAD);
        run();
        write("a.txt", "Changed. " + BREAD);
        importer.run(new ImportRequest(List.of(inbox), "other", false, false), ImportListener.NONE);
        assertThat(count("article")).isEqualTo(2);
    }

    @Test
    void takesAFileForTheSameWhetherItOrItsFolderIsNamed() throws IOException {
        write("a.txt", BREAD);
        run();
        ImportReport report = importer.run(request(inbox.resolve("a.txt"), false), ImportListener.NONE);
        assertThat(report.text()).isEqualTo("imported 0, updated 0, unchanged 1, refused 0");
    }

    private ImportReport run() {
        return importer.run(request(inbox, false), ImportListener.NONE);
    }

    private static ImportRequest request(Path path, boolean dryRun) {
        return new ImportRequest(List.of(path), null, dryRun, false);
    }

    private void write(String name, String text) throws IOException {
        Files.write(inbox.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private String shown(String name) {
        return inbox + "/" + name;
    }

    private String text(String slug) {
        return jdbc.queryForList("select text from article where slug = ?", String.class, slug)
                .getFirst();
    }

    /** Of the only article. */
    private String slug() {
        return jdbc.queryForList("select slug from article", String.class).getFirst();
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }
}
