package policyarchive.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ArticleSummary;
import policyarchive.search.ArticleQuery;
import policyarchive.search.ArticleSearch;
import policyarchive.search.IndexUpkeep;
import policyarchive.search.SearchCorpus;

/** Feeds and sitemap over a small archive. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIT {
    private static final String SITE = "https://archive.example";
    private static final Namespace SITEMAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

    @Autowired
    private ArticleSearch search;

    @Autowired
    private FeedEntries feeds;

    @Autowired
    private Sitemap sitemap;

    @Autowired
    private Articles articles;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeAll
    void fill() {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @Test
    void hasWhatCameInLastFirstOverPagesAndTokens() {
        List<String> expected = articles.findAll().stream()
                .sorted(Comparator.comparing(Article::getImportedAt).reversed().thenComparing(Article::getSlug))
                .map(Article::getSlug)
                .toList();
        var first = search.search(comingIn(2, null));
        var second = search.search(comingIn(100, first.next()));

        assertThat(first.items().stream().map(ArticleSummary::id)).containsExactlyElementsOf(expected.subList(0, 2));
        assertThat(second.items().stream().map(ArticleSummary::id))
                .containsExactlyElementsOf(expected.subList(2, expected.size()));
    }

    @Test
    void knowsWhenEachArticleLastChanged() {
        List<FeedEntry> entries = feeds.of(search.search(comingIn(10, null)).items());

        assertThat(entries)
                .hasSize((int) articles.count())
                .allSatisfy(entry -> assertThat(entry.updatedAt())
                        .isEqualTo(articles.findBySlug(entry.article().id())
                                .orElseThrow()
                                .getUpdatedAt()));
    }

    @Test
    void followsAStatementThroughTheArticlesThatReportIt() {
        assertThat(feeds.reporting("open-letter-to-chatter"))
                .extracting(entry -> entry.article().id())
                .contains(SearchCorpus.LETTER_NEWS)
                .doesNotContain(SearchCorpus.INTERVIEW);
        assertThat(feeds.reporting("nothing")).isEmpty();
    }

    @Test
    void listsEveryPageOfTheArchive() throws JDOMException, IOException {
        List<Element> parts = read(sitemap.index(SITE)).getChildren("sitemap", SITEMAP);
        assertThat(parts)
                .extracting(part -> part.getChildText("loc", SITEMAP))
                .containsExactly(
                        SITE + "/sitemap/articles-0.xml",
                        SITE + "/sitemap/statements-0.xml",
                        SITE + "/sitemap/actors-0.xml");

        List<Element> pages =
                read(sitemap.part(SITE, "articles", 0).orElseThrow()).getChildren("url", SITEMAP);
        assertThat(pages).hasSize((int) articles.count());
        assertThat(pages)
                .extracting(page -> page.getChildText("loc", SITEMAP))
                .contains(SITE + "/articles/" + SearchCorpus.INTERVIEW);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Instant.parse(page.getChildText("lastmod", SITEMAP)))
                        .isBefore(Instant.now()));
        assertThat(sitemap.part(SITE, "statements", 0).orElseThrow()).contains("/statements/open-letter-to-chatter<");
        assertThat(sitemap.part(SITE, "actors", 0).orElseThrow()).contains("/actors/maria-ortega<");
        assertThat(sitemap.part(SITE, "articles", 1)).isEmpty();
        assertThat(sitemap.part(SITE, "claims", 0)).isEmpty();
    }

    private static ArticleQuery comingIn(int size, @Nullable String after) {
        return new ArticleQuery(
                "", ArticleQuery.Match.ALL, Map.of(), null, null, ArticleQuery.Sort.IMPORTED, 0, size, after);
    }

    private static Element read(String xml) throws JDOMException, IOException {
        return new SAXBuilder().build(new StringReader(xml)).getRootElement();
    }
}
