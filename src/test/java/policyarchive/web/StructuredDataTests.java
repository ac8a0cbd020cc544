package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.vocabulary.ActorKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves, read as programs read it: the page by an HTML parser, the data in it as JSON. */
class StructuredDataTests extends PageTests {
    private static final String HOSTILE =
            "</script><script>alert(1)</script> <!-- & \\u0022 \" \u2028 \u2029 'Jane' <script";

    @Override
    protected Documents archive() {
        return Documents.saying(HOSTILE);
    }

    @BeforeEach
    void tellTheKinds() {
        when(actorLookup.kinds(any())).thenReturn(Map.of("jane-doe", ActorKind.PERSON));
    }

    @Test
    void describesAnArticleAndTheClaimsThatAppearInIt() {
        JsonNode graph = data("/articles/doe-speaks?q=door").get("@graph");

        JsonNode article = graph.get(0);
        assertThat(article.get("@type").stringValue()).isEqualTo("NewsArticle");
        assertThat(article.get("@id").stringValue()).isEqualTo("http://localhost/articles/doe-speaks");
        assertThat(article.get("headline").stringValue()).isEqualTo(HOSTILE);
        assertThat(article.get("datePublished").stringValue()).isEqualTo("2020-10-15");
        assertThat(article.get("publisher").get("name").stringValue()).isEqualTo(HOSTILE);
        assertThat(article.has("sameAs"))
                .as("an address that no browser may follow")
                .isFalse();
        JsonNode claim = graph.get(1);
        assertThat(claim.get("@type").stringValue()).isEqualTo("Claim");
        assertThat(claim.get("appearance").get("@id")).isEqualTo(article.get("@id"));
        assertThat(claim.get("firstAppearance").get("@id").stringValue())
                .isEqualTo("http://localhost/statements/letter");
        assertThat(claim.get("author").get(0).get("@type").stringValue()).isEqualTo("Person");
        assertThat(claim.get("author").get(0).get("@id").stringValue()).isEqualTo("http://localhost/actors/jane-doe");
        assertThat(claim.has("datePublished")).as("nobody says when").isFalse();
    }

    @Test
    void describesAStatementByItsSignatories() {
        JsonNode statement = data("/statements/letter");

        assertThat(statement.get("@type").stringValue()).isEqualTo("CreativeWork");
        assertThat(statement.get("genre").stringValue()).isEqualTo("open letter");
        assertThat(statement.get("author").get(0).get("name").stringValue()).isEqualTo(HOSTILE);
        assertThat(statement.get("subjectOf").get(0).get("@id").stringValue())
                .isEqualTo("http://localhost/articles/doe-speaks");
        assertThat(statement.get("hasPart").get(0).get("@type").stringValue()).isEqualTo("Claim");
    }

    @ParameterizedTest
    @CsvSource({
        "/actors/jane-doe, Person, jobTitle",
        "/actors/home-office, GovernmentOrganization, member",
        "/claims/claim-1, Claim, appearance",
        "/, WebSite, potentialAction"
    })
    void saysWhatKindOfThingAPageIsAbout(String page, String type, String property) {
        JsonNode data = data(page);

        assertThat(data.get("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").stringValue()).isEqualTo(type);
        assertThat(data.has(property)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/doe-speaks?q=door, http://localhost/articles/doe-speaks, article",
        "/statements/letter, http://localhost/statements/letter, article",
        "/claims/claim-1, http://localhost/claims/claim-1, article",
        "/actors/jane-doe?from=2019&page=0, http://localhost/actors/jane-doe, profile",
        "/, http://localhost/, website"
    })
    void namesItsOneAddressAndWhatALinkToItShows(String page, String address, String type) {
        Document html = Jsoup.parse(page(page));

        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(html.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        assertThat(html.select("meta[property=og:type]").attr("content")).isEqualTo(type);
        assertThat(html.select("meta[property=og:title]").attr("content")).isNotBlank();
        assertThat(html.select("meta[name=description]").attr("content"))
                .isNotBlank()
                .isEqualTo(html.select("meta[property=og:description]").attr("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/about", "/timeline"})
    void saysNothingOfPagesThatAreAboutNothing(String page) {
        assertThat(Jsoup.parse(page(page)).select("script[type=application/ld+json], link[rel=canonical]"))
                .isEmpty();
    }

    private JsonNode data(String page) {
        Elements blocks = Jsoup.parse(page(page)).select("script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        Element block = blocks.getFirst();
        assertThat(block.data()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        return JsonMapper.shared().readTree(block.data());
    }
}
