package policyarchive.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import policyarchive.archive.ActorLookup;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.Chunks;
import policyarchive.document.StatementDocuments;
import policyarchive.document.WholeLists;
import policyarchive.publish.citation.CitationStyles;
import policyarchive.publish.citation.Citations;
import policyarchive.publish.export.Exports;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimQuery;
import policyarchive.search.ClaimSearch;
import policyarchive.timeline.WholeTimelines;
import policyarchive.web.CardTitles;
import policyarchive.web.CitedThings;
import policyarchive.web.Documents;

/** References, files and oEmbed as programs get them. */
@WebMvcTest({CitationController.class, ExportController.class, OEmbedController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({CitedThings.class, CardTitles.class, Citations.class, CitationStyles.class, Exports.class, ExportedLists.class
})
class TakeAwayApiTests {
    private final Documents archive = Documents.saying("Jane Doe");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private ArticleSearch articles;

    @MockitoBean
    private ClaimSearch claims;

    @MockitoBean
    private ArticleDocuments articleDocuments;

    @MockitoBean
    private ArticleClaims articleClaims;

    @MockitoBean
    private StatementDocuments statements;

    @MockitoBean
    private ActorDocuments actors;

    @MockitoBean
    private ActorLookup lookup;

    @MockitoBean
    private WholeLists lists;

    @MockitoBean
    private WholeTimelines timelines;

    @BeforeEach
    void fillTheArchive() {
        when(articleDocuments.find("doe-speaks")).thenReturn(Optional.of(archive.article()));
        when(articleClaims.find("claim-1")).thenReturn(Optional.of(archive.articleClaim()));
        when(statements.find("letter")).thenReturn(Optional.of(archive.statement()));
        when(actors.find("jane-doe")).thenReturn(Optional.of(archive.actor()));
        when(claims.all(any())).thenAnswer(asked -> Chunks.of(List.of(archive.articleClaim()), part -> part));
        when(timelines.ofActor(any(), any()))
                .thenAnswer(asked -> Chunks.of(archive.timeline().items(), part -> part));
    }

    @ParameterizedTest
    @CsvSource({
        "bibtex, application/x-bibtex;charset=UTF-8, '@misc{claim-1,', attachment",
        "RIS, application/x-research-info-systems;charset=UTF-8, 'TY  - NEWS', attachment",
        "csl, application/vnd.citationstyles.csl+json;charset=UTF-8, '\"family\":\"Doe\"', attachment",
        "apa, text/plain;charset=UTF-8, 'Doe, J.', inline",
        "chicago, text/plain;charset=UTF-8, 'Doe, Jane.', inline",
        "mla, text/plain;charset=UTF-8, 'Doe, Jane.', inline",
    })
    void citesAClaimInTheFormatAskedFor(String format, String type, String words, String disposition) {
        assertThat(mvc.get().uri("/api/claims/claim-1/citation?format=" + format))
                .hasStatusOk()
                .hasHeader("Content-Type", type)
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition"))
                        .startsWith(disposition + "; filename=\"claim-1."))
                .bodyText()
                .contains(words, "http://localhost/articles/doe-speaks/versions/" + Documents.SHA256.substring(0, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/doe-speaks", "statements/letter", "claims/claim-1"})
    void citesEverythingAsCslWhereNoFormatIsAsked(String thing) {
        assertThat(mvc.get().uri("/api/" + thing + "/citation"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].archive")
                .isEqualTo("Encryption Policy Archive");
    }

    @Test
    void refusesAFormatItDoesNotKnow() {
        assertThat(mvc.get().uri("/api/articles/doe-speaks/citation?format=docx"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo("format");
    }

    @Test
    void sendsAListAsAFileByItsFilters() {
        assertThat(mvc.get().uri("/api/claims.csv?mode=direct&size=1"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"claims.csv\"")
                .hasHeader("X-Total-Count", "1")
                .bodyText()
                .startsWith("id,speakers,")
                .hasLineCount(2);
        ArgumentCaptor<ClaimQuery> asked = ArgumentCaptor.captor();
        verify(claims).all(asked.capture());
        assertThat(asked.getValue().mode().include()).containsExactly("DIRECT");
    }

    @Test
    void sendsTheTimelineOfAnActorAsLinesOfJson() {
        assertThat(mvc.get().uri("/api/actors/jane-doe/timeline.jsonl"))
                .hasStatusOk()
                .hasHeader("X-Total-Count", "2")
                .bodyText()
                .contains("\"type\":\"CLAIM\"")
                .hasLineCount(2);
    }

    @Test
    void saysHowLongAFileWouldBeWithoutSendingIt() {
        assertThat(mvc.head().uri("/api/claims.jsonl"))
                .hasStatusOk()
                .hasHeader("X-Total-Count", "1")
                .bodyText()
                .isEmpty();
    }

    @Test
    void refusesAFileThatCannotBeBegun() {
        when(claims.all(any()))
                .thenAnswer(asked -> Chunks.<Integer, Object>of(List.of(1), part -> {
                    throw new IllegalStateException("the secret");
                }));

        assertThat(mvc.get().uri("/api/claims.csv"))
                .hasStatus(500)
                .hasContentType("application/problem+json")
                .doesNotContainHeader("X-Total-Count")
                .bodyText()
                .startsWith("{")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles.xml", "/api/secrets.csv", "/api/actors/x/timeline.csv"})
    void knowsNoOtherFile(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void answersOEmbedForItsOwnAddresses() {
        var card = assertThat(
                        mvc.get().uri("/oembed?url={url}&maxwidth=320", "http://localhost/articles/doe-speaks#claim-1"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*")
                .bodyJson();
        card.extractingPath("$.version").isEqualTo("1.0");
        card.extractingPath("$.type").isEqualTo("rich");
        card.extractingPath("$.title").asString().startsWith("Jane Doe: “Open the door,");
        card.extractingPath("$.width").isEqualTo(320);
        card.extractingPath("$.html")
                .asString()
                .startsWith("<iframe src=\"http://localhost/embed/claims/claim-1\" title=\"Jane Doe: ");
    }

    @ParameterizedTest
    @CsvSource({
        "'/oembed', 400",
        "'/oembed?url=http://localhost/claims/claim-1&maxwidth=wide', 400",
        "'/oembed?url=http://elsewhere.example/claims/claim-1', 404",
        "'/oembed?url=http://localhost/claims/unknown', 404",
        "'/oembed?url=http://localhost/claims/claim-1&format=xml', 501",
    })
    void refusesOEmbedForAnythingElseWithAProblemDetail(String address, int status) {
        assertThat(mvc.get().uri(address)).hasStatus(status).hasContentType("application/problem+json");
    }
}
