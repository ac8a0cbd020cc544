package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleTimes;
import policyarchive.search.ArticleQuery;
import policyarchive.search.Facet;

/** Feeds as a feed reader reads them. */
class FeedTests extends PageTests {
    /** What a title may hold, with a character that XML has no way to write. */
    private static final String HOSTILE = "</title><script>alert(1)</script> & ]]> \u0007 “Jane”";

    private static final Instant CHANGED = Instant.parse("2026-11-22T10:15:30Z");

    @Override
    protected Documents archive() {
        return Documents.saying(HOSTILE);
    }

    @BeforeEach
    void tellWhenItChanged() {
        when(articleRecords.findTimes(any()))
                .thenReturn(List.of(new ArticleTimes("doe-speaks", CHANGED.minusSeconds(60), CHANGED)));
    }

    @Test
    void tellsOfTheArticlesThatASearchFinds() throws FeedException {
        SyndFeed feed = read("/feed.atom?q=door&signatory=jane-doe&page=0");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).startsWith("door, ").endsWith(" · Encryption Policy Archive");
        assertThat(pageOf(feed)).containsExactly("http://localhost/search?q=door&signatory=jane-doe");
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getUri()).isEqualTo("http://localhost/articles/doe-speaks");
        assertThat(entry.getLink()).isEqualTo("http://localhost/articles/doe-speaks");
        assertThat(entry.getTitle()).isEqualTo(HOSTILE.replace('\u0007', '\uFFFD'));
        assertThat(entry.getAuthor()).isEqualTo(HOSTILE.replace('\u0007', '\uFFFD'));
        assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(CHANGED));
        assertThat(entry.getPublishedDate()).isEqualTo(Date.from(Instant.parse("2020-10-15T00:00:00Z")));
        assertThat(entry.getDescription().getType()).isEqualTo("text");
        assertThat(entry.getDescription().getValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"/feed.atom?q=door, IMPORTED", "/feed.atom?sort=oldest, OLDEST", "/feed.atom, IMPORTED"})
    void hasWhatCameInLastFirst(String address, ArticleQuery.Sort sort) throws FeedException {
        read(address);

        assertThat(asked().sort()).isEqualTo(sort);
    }

    @Test
    void followsAnActor() throws FeedException {
        SyndFeed feed = read("/actors/jane-doe/feed.atom?speaker=nobody");

        assertThat(asked().filter(Facet.ACTOR).include()).containsExactly("jane-doe");
        assertThat(asked().filter(Facet.SPEAKER).isEmpty()).isTrue();
        assertThat(pageOf(feed)).containsExactly("http://localhost/actors/jane-doe");
        assertThat(feed.getEntries()).hasSize(1);
    }

    @Test
    void followsAStatementThroughTheArticlesThatReportIt() throws FeedException {
        Article unknown = mock();
        when(unknown.getSlug()).thenReturn("other");
        when(articleRecords.findReporting(any(), any())).thenReturn(List.of("gone-since"));
        when(articleRecords.findBySlugIn(any())).thenReturn(List.of(unknown));

        SyndFeed feed = read("/statements/letter/feed.atom");

        assertThat(pageOf(feed)).containsExactly("http://localhost/statements/letter");
        assertThat(feed.getEntries()).isEmpty();
    }

    @Test
    void saysWhetherAnythingIsNew() {
        MvcTestResult first = mvc.get().uri("/feed.atom").exchange();
        String tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));

        assertThat(first).hasHeader("Last-Modified", "Sun, 22 Nov 2026 10:15:30 GMT");
        assertThat(tag).isNotBlank();
        assertThat(mvc.get().uri("/feed.atom").header("If-None-Match", tag)).hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom?year=x",
                "/feed.atom?size=0",
                "/actors/nobody/feed.atom",
                "/statements/none/feed.atom"
            })
    void refusesWithProblemDetails(String address) {
        assertThat(mvc.get().uri(address)).hasStatus4xxClientError().hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=door&stance=NEUTRAL&page=2&sort=oldest, /feed.atom?q=door&amp;stance=NEUTRAL",
        "/actors/jane-doe?from=2019, /actors/jane-doe/feed.atom",
        "/statements/letter, /statements/letter/feed.atom",
        "/about, /feed.atom"
    })
    void isNamedInTheHeadOfThePage(String page, String feed) {
        assertThat(page(page)).contains("type=\"application/atom+xml\" href=\"" + feed + "\"");
    }

    private SyndFeed read(String address) throws FeedException {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
        return new SyndFeedInput()
                .build(new StringReader(assertThat(result).bodyText().actual()));
    }

    private static List<String> pageOf(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals("alternate"))
                .map(SyndLink::getHref)
                .toList();
    }

    private ArticleQuery asked() {
        ArgumentCaptor<ArticleQuery> query = ArgumentCaptor.captor();
        verify(articles).search(query.capture());
        return query.getValue();
    }
}
