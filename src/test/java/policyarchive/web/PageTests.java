package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import policyarchive.archive.ActorLookup;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.Statements;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.StatementDocuments;
import policyarchive.document.WholeLists;
import policyarchive.parallels.SimilarArticles;
import policyarchive.parallels.copies.ArticleCopies;
import policyarchive.parallels.figures.ArticleFigures;
import policyarchive.parallels.quotations.QuotationParallels;
import policyarchive.publish.citation.CitationStyles;
import policyarchive.publish.citation.Citations;
import policyarchive.publish.export.Exports;
import policyarchive.publish.feed.FeedEntries;
import policyarchive.publish.feed.Sitemap;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimSearch;
import policyarchive.search.Suggestions;
import policyarchive.search.TextHits;
import policyarchive.timeline.Timelines;
import policyarchive.timeline.WholeTimelines;
import policyarchive.web.api.ExportedLists;

/** The ground for tests of pages: the services answer from a small archive whose names the test chooses. */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@Import({
    TakeAway.class,
    PageHeads.class,
    CitedThings.class,
    CardTitles.class,
    Citations.class,
    CitationStyles.class,
    Exports.class,
    ExportedLists.class,
    FeedEntries.class
})
abstract class PageTests {
    private static final Pattern MAIN = Pattern.compile("<main\\b");
    private static final Pattern H1 = Pattern.compile("<h1\\b");

    @Autowired
    protected MockMvcTester mvc;

    @MockitoBean
    protected ArticleSearch articles;

    @MockitoBean
    protected ClaimSearch claims;

    @MockitoBean
    protected ArticleDocuments articleDocuments;

    @MockitoBean
    protected ActorDocuments actors;

    @MockitoBean
    protected StatementDocuments statements;

    @MockitoBean
    protected Timelines timelines;

    @MockitoBean
    protected ArticleCopies copies;

    @MockitoBean
    protected SimilarArticles similar;

    @MockitoBean
    protected TextHits textHits;

    @MockitoBean
    protected Suggestions suggestions;

    @MockitoBean
    protected ArticleFigures figures;

    @MockitoBean
    protected QuotationParallels quotations;

    @MockitoBean
    protected Sitemap sitemap;

    @MockitoBean
    protected Articles articleRecords;

    @MockitoBean
    protected Statements statementRecords;

    @MockitoBean
    protected ArticleClaims articleClaims;

    @MockitoBean
    protected ActorLookup actorLookup;

    @MockitoBean
    protected WholeLists wholeLists;

    @MockitoBean
    protected WholeTimelines wholeTimelines;

    /** What the archive's names are. */
    protected Documents archive() {
        return Documents.plain();
    }

    @BeforeEach
    void fillTheArchive() {
        Documents archive = archive();
        Article record = mock();
        when(record.getImportedAt()).thenReturn(Instant.parse("2026-11-22T10:15:30Z"));
        when(record.getNotes()).thenReturn(List.of(archive.words()));
        when(articleRecords.findBySlug("doe-speaks")).thenReturn(Optional.of(record));
        when(statementRecords.findMostReported(any())).thenReturn(List.of(7L));
        when(statementRecords.count()).thenReturn(1L);
        when(articles.search(any())).thenReturn(archive.found("door"));
        when(claims.search(any())).thenReturn(Documents.listOf(archive.articleClaim()));
        when(articleClaims.find("claim-1")).thenReturn(Optional.of(archive.articleClaim()));
        when(articleDocuments.find("doe-speaks")).thenReturn(Optional.of(archive.article()));
        when(actors.find("jane-doe")).thenReturn(Optional.of(archive.actor()));
        when(actors.find("home-office")).thenReturn(Optional.of(archive.body()));
        when(actors.list(any())).thenReturn(Documents.listOf(archive.actor()));
        when(statements.find("letter")).thenReturn(Optional.of(archive.statement()));
        when(statements.list(any())).thenReturn(Documents.listOf(archive.statement()));
        when(statements.byIds(anyCollection())).thenReturn(List.of(archive.statement()));
        when(timelines.of(any())).thenReturn(archive.timeline());
        when(timelines.ofActor(any(), any())).thenReturn(archive.timeline());
    }

    /** The page at an address, after checking that it is one, with one main part and one title. */
    protected String page(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        return wellFormed(result);
    }

    protected static String wellFormed(MvcTestResult result) {
        String html = assertThat(result).bodyText().actual();
        assertThat(count(MAIN, html)).as("main parts").isEqualTo(1);
        assertThat(count(H1, html)).as("titles").isEqualTo(1);
        assertThat(html)
                .contains("<html lang=\"en\">", "href=\"#main\"", "<nav")
                .doesNotContain("??");
        return html;
    }

    private static long count(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.results().count();
    }
}
