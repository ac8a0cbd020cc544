package policyarchive.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.OriginalDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.document.StatementQuery;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimQuery;
import policyarchive.search.ClaimSearch;
import policyarchive.timeline.TimelineQuery;
import policyarchive.timeline.Timelines;
import policyarchive.web.Documents;

@WebMvcTest({
    ArticleController.class,
    ActorController.class,
    StatementController.class,
    ClaimController.class,
    TimelineController.class
})
@AutoConfigureMockMvc(addFilters = false)
class ApiTests {
    private final Documents archive = Documents.plain();

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private ArticleSearch articles;

    @MockitoBean
    private ClaimSearch claims;

    @MockitoBean
    private ArticleDocuments articleDocuments;

    @MockitoBean
    private ActorDocuments actors;

    @MockitoBean
    private StatementDocuments statements;

    @MockitoBean
    private Timelines timelines;

    @Test
    void givesAnArticleWithItsMissingValuesAsNull() {
        when(articleDocuments.find("doe-speaks")).thenReturn(Optional.of(archive.article()));

        assertThat(mvc.get().uri("/api/articles/doe-speaks"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"id": "doe-speaks", "origin": {"record": null, "sha256": "%s"},
                     "published": {"edtf": "2020-10-15", "earliest": "2020-10-15", "evidenceSpan": {"start": 0, "end": 15}},
                     "claims": [{"id": "claim-1", "date": null, "speakerSpan": null, "confidence": 0.9,
                                 "parts": [{}, {}], "statementId": "letter"}],
                     "statements": [{"date": null, "countsStated": [8, 7]}]}
                    """.formatted(Documents.SHA256));
    }

    @Test
    void givesFoundArticlesWithReadingAndFacets() {
        when(articles.search(any())).thenReturn(archive.found("door"));

        assertThat(mvc.get().uri("/api/articles?q=door"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"total": 1, "page": 0, "size": 20, "tookMs": 3, "next": null,
                     "query": {"given": "door", "readAs": "door"},
                     "items": [{"id": "doe-speaks", "snippets": [{"highlights": [[0, 4], [-1, 99]]}]}],
                     "facets": {"signatory": [{"value": "jane-doe", "label": "Jane Doe", "count": 1}]}}
                    """);
    }

    @Test
    void putsAClaimsArticleBesideItsOwnFields() {
        when(claims.search(any())).thenReturn(Documents.listOf(archive.articleClaim()));

        var body = assertThat(mvc.get().uri("/api/claims")).hasStatusOk().bodyJson();
        body.extractingPath("$.items[0].articleId").isEqualTo("doe-speaks");
        body.extractingPath("$.items[0].id").isEqualTo("claim-1");
        body.extractingPath("$.items[0].mode").isEqualTo("DIRECT");
        body.doesNotHavePath("$.items[0].claim");
    }

    @Test
    void givesABodyWithWhoSpeaksForItAndTheIdsOfOfficesBodies() {
        when(actors.find("home-office")).thenReturn(Optional.of(archive.body()));

        assertThat(mvc.get().uri("/api/actors/home-office"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"roles": [{"organisation": null, "organisationId": "united-kingdom"}, {"organisationId": null}],
                     "spokespersons": [{"actorId": "jane-doe", "name": "Jane Doe", "title": "Jane Doe"}]}
                    """);
    }

    @Test
    void givesTheOriginalBytesAsADownload() {
        byte[] bytes = "Café <script>".getBytes(Charset.forName("windows-1252"));
        when(articleDocuments.original("doe-speaks"))
                .thenReturn(Optional.of(new OriginalDocument(bytes, "windows-1252", "a \"b\".txt")));

        MvcTestResult result =
                mvc.get().uri("/api/articles/doe-speaks/original").exchange();
        assertThat(result).hasStatusOk().hasHeader("Content-Type", "text/plain;charset=windows-1252");
        assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void readsTheParametersOfClaimsAndStatements() {
        when(claims.search(any())).thenReturn(Documents.listOf());
        when(statements.list(any())).thenReturn(Documents.listOf());

        mvc.get()
                .uri("/api/claims?mode=direct&mode=-INDIRECT&stance=neutral&topic=all&from=2020-02&to=2020-02&actor=x")
                .exchange();
        mvc.get()
                .uri("/api/statements?signatory=a&signatory=-b&signedByAll=c&notSignatory=d&size=7")
                .exchange();

        ArgumentCaptor<ClaimQuery> claim = ArgumentCaptor.captor();
        verify(claims).search(claim.capture());
        assertThat(claim.getValue().mode().include()).containsExactly("DIRECT");
        assertThat(claim.getValue().mode().exclude()).containsExactly("INDIRECT");
        assertThat(claim.getValue().allTopics()).isTrue();
        assertThat(claim.getValue().from()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(claim.getValue().to()).isEqualTo(LocalDate.of(2020, 2, 29));
        ArgumentCaptor<StatementQuery> statement = ArgumentCaptor.captor();
        verify(statements).list(statement.capture());
        assertThat(statement.getValue().signatory().exclude()).containsExactly("b");
        assertThat(statement.getValue().signedByAll()).containsExactly("c");
        assertThat(statement.getValue().notSignatory()).containsExactly("d");
        assertThat(statement.getValue().size()).isEqualTo(7);
    }

    @Test
    void givesTheTimelineOfAnActor() {
        when(actors.find("jane-doe")).thenReturn(Optional.of(archive.actor()));
        when(timelines.ofActor(eq("jane-doe"), any())).thenReturn(archive.timeline());

        var body = assertThat(mvc.get().uri("/api/actors/jane-doe/timeline?size=1000"))
                .hasStatusOk()
                .bodyJson();
        body.extractingPath("$.items[0].date.earliest").isNull();
        body.extractingPath("$.items[0].date.basis").isEqualTo("ARTICLE");
        body.extractingPath("$.items[1].date").isNull();
        ArgumentCaptor<TimelineQuery> asked = ArgumentCaptor.captor();
        verify(timelines).ofActor(any(), asked.capture());
        assertThat(asked.getValue().size()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles?size=0, size, 0",
        "/api/articles?size=101, size, 101",
        "/api/articles?size=ten, size, ten",
        "/api/articles?page=-1, page, -1",
        "/api/articles?page=500, page, 500",
        "/api/articles?kind=PERSONS, kind, PERSONS",
        "/api/articles?kind=-nobody, kind, nobody",
        "/api/articles?stance=NEUTRAL&stance=x, stance, x",
        "/api/articles?year=20, year, 20",
        "/api/articles?country=India, country, India",
        "/api/articles?from=2020-13, from, 2020-13",
        "/api/articles?to=2021-02-29, to, 2021-02-29",
        "/api/articles?from=2021&to=2020, to, 2020",
        "/api/articles?sort=best, sort, best",
        "/api/articles?match=some, match, some",
        "/api/claims?mode=SUNG, mode, SUNG",
        "/api/claims?topic=weather, topic, weather",
        "/api/timeline?size=1001, size, 1001",
        "/api/actors?country=1, country, 1",
    })
    void namesAWrongParameterWithWhatWasGivenAndWhatIsExpected(String address, String parameter, String given) {
        var body = assertThat(mvc.get().uri(address))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson();
        body.extractingPath("$.parameter").isEqualTo(parameter);
        body.extractingPath("$.given").isEqualTo(given);
        body.extractingPath("$.expected").asString().isNotBlank();
        body.extractingPath("$.detail").asString().contains(parameter, given);
        body.extractingPath("$.status").isEqualTo(400);
    }

    @Test
    void answersQueriesOfTenThousandCharactersAndRefusesLongerOnes() {
        when(articles.search(any())).thenReturn(archive.found("door"));

        assertThat(mvc.get().uri("/api/articles").param("q", "é".repeat(10_000)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api/articles").param("q", "é".repeat(10_001)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles?q=&stance=&page=&from=&unknown=1", "/api/articles?page=99&size=100"})
    void ignoresBlankAndUnknownParameters(String address) {
        when(articles.search(any())).thenReturn(archive.found(""));

        assertThat(mvc.get().uri(address)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/x",
                "/api/articles/x/original",
                "/api/actors/x",
                "/api/actors/x/timeline",
                "/api/statements/x",
                "/api/nothing"
            })
    void answersAnUnknownAddressWithAProblemDetail(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.instance")
                .isEqualTo(address);
    }

    @Test
    void answersWhatItCannotSayInTheFormAskedForWithAProblemDetail() {
        when(articles.search(any())).thenReturn(archive.found("door"));

        assertThat(mvc.get().uri("/api/articles").header("Accept", "text/csv"))
                .hasStatus(406)
                .hasContentType("application/problem+json");
    }

    @Test
    void answersAnotherMethodWithAProblemDetailThatNamesTheRightOnes() {
        assertThat(mvc.post().uri("/api/articles"))
                .hasStatus(405)
                .hasContentType("application/problem+json")
                .headers()
                .hasHeaderSatisfying(
                        "Allow", allowed -> assertThat(allowed.toString()).contains("GET"));
    }

    @Test
    void tellsNothingOfAnUnexpectedError() {
        when(articles.search(any())).thenThrow(new IllegalStateException("the secret"));

        assertThat(mvc.get().uri("/api/articles"))
                .hasStatus(500)
                .hasContentType("application/problem+json")
                .bodyText()
                .doesNotContain("secret");
    }
}
