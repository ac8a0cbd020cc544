package policyarchive.parallels.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Filter;
import policyarchive.document.SearchDocument;
import policyarchive.ingest.ImportListener;
import policyarchive.ingest.ReExtraction;
import policyarchive.parallels.ParallelsCorpus;
import policyarchive.search.ArticleQuery;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.ArticleQuery.Sort;
import policyarchive.search.ArticleSearch;
import policyarchive.search.Facet;
import policyarchive.search.IndexUpkeep;

@ArchiveTest
@Import(ParallelsCorpus.class)
class CopiesIT {
    @Autowired
    private ParallelsCorpus corpus;

    @Autowired
    private ArticleCopies copies;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private ReExtraction reExtraction;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @TempDir
    private Path inbox;

    @BeforeEach
    void fill() {
        corpus.store();
    }

    @Test
    void findsTheOutletsOfOneTextAndNobodyElse() {
        assertThat(found("wire")).containsExactly(slug("daily"), slug("courier"));
        assertThat(found("daily")).containsExactly(slug("wire"), slug("courier"));
        assertThat(copies("courier"))
                .extracting(copy -> copy.article().id(), ArticleCopy::original)
                .containsExactly(tuple(slug("wire"), true), tuple(slug("daily"), false));
    }

    @Test
    void doesNotTakeAFullQuotationForACopy() {
        assertThat(found("letter")).isEmpty();
        assertThat(found("comment")).isEmpty();
        assertThat(found("garden")).isEmpty();
    }

    @Test
    void saysWhatAnOutletHasOtherwise() {
        ArticleCopy daily = copies("wire").getFirst();

        assertThat(daily.differences())
                .extracting(
                        Difference::kind,
                        d -> d.here() == null ? "" : d.here().text(),
                        d -> d.there() == null ? "" : d.there().text())
                .containsExactly(
                        tuple(Difference.Kind.CHANGED, "on Tuesday", "this week"),
                        tuple(Difference.Kind.CHANGED, "June", "early summer"),
                        tuple(
                                Difference.Kind.ADDED,
                                "",
                                "The Daily asked the local police for comment and had no answer"));
        assertThat(daily.overlap()).isBetween(0.8, 0.99);
    }

    @Test
    void countsACopiedTextOnceWhereAsked() {
        SearchDocument all = search(false, Map.of());
        SearchDocument once = search(true, Map.of());

        assertThat(all.total()).isEqualTo(9);
        assertThat(once.total()).isEqualTo(7);
        assertThat(ids(once)).contains(slug("wire")).doesNotContain(slug("daily"), slug("courier"));
        assertThat(count(all, "Eastport Daily")).isEqualTo(1);
        assertThat(count(once, "Eastport Daily")).isZero();
        assertThat(count(once, "Harbor Wire")).isEqualTo(2);
    }

    @Test
    void keepsTheCopyThatIsFoundWhereTheOriginalIsNot() {
        Map<Facet, Filter> elsewhere = Map.of(Facet.SOURCE, Filter.of(List.of("-Harbor Wire")));
        SearchDocument once = search(true, elsewhere);

        assertThat(ids(once)).contains(slug("daily")).doesNotContain(slug("courier"), slug("wire"));
    }

    @Test
    void findsThemAgainWhenAllIsExtractedAnew() {
        reExtraction.run(false, ImportListener.NONE);
        upkeep.awaitIndexed();

        assertThat(found("wire")).containsExactly(slug("daily"), slug("courier"));
        assertThat(search(true, Map.of()).total()).isEqualTo(7);
    }

    @Test
    void doesNotDependOnTheOrderOfImport() throws IOException {
        records.clear();
        List<String> backwards = new ArrayList<>(ParallelsCorpus.lines());
        Collections.reverse(backwards);
        for (String line : backwards) {
            corpus.take(Files.write(inbox.resolve("corpus.jsonl"), List.of(line)));
        }

        assertThat(found("daily")).containsExactly(slug("wire"), slug("courier"));
        assertThat(copies("daily").getFirst().original()).isTrue();
    }

    @Test
    void letsAnArticleGoThatSaysSomethingElseNow() throws IOException {
        List<String> changed = new ArrayList<>(ParallelsCorpus.lines());
        String garden = changed.getLast();
        String text = garden.substring(garden.indexOf("\"text\""));
        String wire = changed.getFirst();
        changed.set(0, wire.substring(0, wire.indexOf("\"text\"")) + text.replace("Sundays", "Sundays and Mondays"));
        Path file = Files.write(inbox.resolve("corpus.jsonl"), changed);

        assertThat(corpus.take(file).updated()).isEqualTo(1);

        assertThat(found("wire")).containsExactly(slug("garden"));
        assertThat(found("daily")).containsExactly(slug("courier"));
        assertThat(copies("courier").getFirst().original()).isTrue();
    }

    private List<ArticleCopy> copies(String record) {
        return copies.of(slug(record), 0, 20).orElseThrow().items();
    }

    private List<String> found(String record) {
        return copies(record).stream().map(copy -> copy.article().id()).toList();
    }

    private String slug(String record) {
        return corpus.slug(record);
    }

    private SearchDocument search(boolean once, Map<Facet, Filter> filters) {
        return search.search(new ArticleQuery("", Match.ALL, filters, null, null, Sort.NEWEST, 0, 20, once, null));
    }

    private static List<String> ids(SearchDocument found) {
        return found.items().stream().map(ArticleSummary::id).toList();
    }

    private static long count(SearchDocument found, String source) {
        return Objects.requireNonNull(found.facets().get("source")).stream()
                .filter(value -> value.value().equals(source))
                .mapToLong(SearchDocument.FacetValue::count)
                .sum();
    }
}
