package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What pages offer for use elsewhere. */
class TakeAwayPagesTests extends PageTests {
    /** The hash of the article in the small archive, as far as an address may give it. */
    private static final String HASH = Documents.SHA256;

    @Test
    void citesAnArticleInThreeStylesAndThreeFormats() {
        String html = page("/articles/doe-speaks");

        assertThat(html)
                .contains("id=\"cite-apa\"", "id=\"cite-chicago\"", "id=\"cite-mla\"")
                .contains("http://localhost/articles/doe-speaks/versions/" + HASH.substring(0, 16))
                .contains("/api/articles/doe-speaks/citation?format=bibtex")
                .contains("/api/articles/doe-speaks/citation?format=ris")
                .contains("/api/articles/doe-speaks/citation?format=csl");
    }

    @Test
    void citesEachClaimOfAnArticle() {
        assertThat(page("/articles/doe-speaks"))
                .contains("/api/claims/claim-1/citation?format=apa", "/api/claims/claim-1/citation?format=bibtex")
                .contains("href=\"/claims/claim-1\"");
    }

    @Test
    void citesAStatementByItsSignatories() {
        assertThat(page("/statements/letter"))
                .contains("/api/statements/letter/citation?format=ris", "id=\"cite-mla\"")
                .contains("http://localhost/statements/letter/versions/");
    }

    @Test
    void givesAClaimAPageWithReferenceAndCode() {
        assertThat(page("/claims/claim-1"))
                .contains("<details class=\"take\" id=\"cite\" open=\"open\">")
                .contains("&lt;iframe src=&quot;http://localhost/embed/claims/claim-1&quot;")
                .contains("href=\"http://localhost/oembed?url=http%3A%2F%2Flocalhost%2Fclaims%2Fclaim-1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=door&stance=NEUTRAL&page=2&size=5, '/api/articles.csv?q=door&amp;stance=NEUTRAL\"'",
        "/claims?mode=DIRECT&mode=MIXED, '/api/claims.jsonl?mode=DIRECT&amp;mode=MIXED\"'",
        "/statements?notSignatory=x y, '/api/statements.csv?notSignatory=x%20y\"'",
        "/actors, '/api/actors.csv\"'",
        "/articles?page=3, '/api/articles.jsonl\"'",
        "/timeline?country=GB, '/api/timeline.csv?country=GB\"'",
        "/actors/jane-doe?from=2019, '/api/actors/jane-doe/timeline.jsonl?from=2019\"'",
    })
    void linksToTheWholeListWithTheFiltersOfThePage(String address, String link) {
        assertThat(page(address)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/articles/doe-speaks",
                "/embed/claims/claim-1",
                "/embed/actors/jane-doe/timeline",
                "/embed/timeline?country=GB"
            })
    void showsCardsWithoutScriptFormAndNavigation(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("<meta name=\"robots\" content=\"noindex\">", "<main", "Jane Doe")
                .doesNotContain("<script", "<form", "<nav", "<details", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/doe-speaks/versions/", "/api/articles/doe-speaks/versions/"})
    void answersAPermanentAddressWhileTheContentIsTheSame(String start) {
        String current = start.replace("/versions/", "");

        assertThat(mvc.get().uri(start + HASH.substring(0, 12))).hasForwardedUrl(current);
        assertThat(mvc.get().uri(start + HASH.toUpperCase(Locale.ROOT))).hasForwardedUrl(current);
    }

    @Test
    void saysThatTheContentHasChangedAndWhereItIsNow() {
        MvcTestResult page =
                mvc.get().uri("/articles/doe-speaks/versions/ffffffffffff").exchange();
        assertThat(page).hasStatus(410);
        assertThat(wellFormed(page)).contains("href=\"/articles/doe-speaks\"");
        assertThat(mvc.get().uri("/statements/letter/versions/ffffffffffff")).hasStatus(410);

        assertThat(mvc.get().uri("/api/articles/doe-speaks/versions/ffffffffffff"))
                .hasStatus(410)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.current")
                .isEqualTo("/api/articles/doe-speaks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/doe-speaks/versions/abc",
                "/articles/doe-speaks/versions/not-a-hash-at-all",
                "/articles/nobody/versions/ffffffffffff",
                "/claims/x",
                "/embed/claims/x",
                "/embed/articles/x",
                "/embed/actors/x/timeline"
            })
    void knowsNoOtherAddress(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }
}
