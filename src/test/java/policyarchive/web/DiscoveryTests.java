package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What browsers and crawlers ask of any site. */
class DiscoveryTests extends PageTests {
    private static final Namespace OPEN_SEARCH = Namespace.getNamespace("http://a9.com/-/spec/opensearch/1.1/");

    @Test
    void tellsBrowsersHowToSearch() throws JDOMException, IOException {
        MvcTestResult result =
                mvc.get().uri("http://archive.example/opensearch.xml").exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("application/opensearchdescription+xml");

        Element description = new SAXBuilder()
                .build(new StringReader(assertThat(result).bodyText().actual()))
                .getRootElement();
        assertThat(description.getName()).isEqualTo("OpenSearchDescription");
        assertThat(description.getNamespace()).isEqualTo(OPEN_SEARCH);
        assertThat(description.getChildText("ShortName", OPEN_SEARCH)).hasSizeBetween(1, 16);
        assertThat(description.getChildText("Description", OPEN_SEARCH)).hasSizeBetween(1, 1024);
        List<Element> addresses = description.getChildren("Url", OPEN_SEARCH);
        assertThat(addresses)
                .extracting(
                        address -> address.getAttributeValue("type"), address -> address.getAttributeValue("template"))
                .contains(tuple("text/html", "http://archive.example/search?q={searchTerms}"));
        assertThat(page("/about")).contains("rel=\"search\"", "href=\"/opensearch.xml\"");
    }

    @Test
    void keepsCrawlersOutOfCombinationsOfFilters() {
        assertThat(mvc.get().uri("/robots.txt"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .startsWith("User-agent: *\n")
                .contains("\nDisallow: /*?\n", "\nDisallow: /search\n", "\nDisallow: /api/\n")
                .doesNotContain("Disallow: /articles/", "Disallow: /\n")
                .endsWith("\nSitemap: http://localhost/sitemap.xml\n");
    }

    @Test
    void givesTheSitemapInParts() {
        when(sitemap.index("http://localhost")).thenReturn("<index/>");
        when(sitemap.part("http://localhost", "actors", 3)).thenReturn(Optional.of("<part/>"));

        assertThat(mvc.get().uri("/sitemap.xml")).hasStatusOk().hasBodyTextEqualTo("<index/>");
        assertThat(mvc.get().uri("/sitemap/actors-3.xml"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/xml")
                .hasBodyTextEqualTo("<part/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap/actors-4.xml",
                "/sitemap/nothing-0.xml",
                "/sitemap/actors-x.xml",
                "/sitemap/actors-999999999999.xml",
                "/other.xml"
            })
    void refusesOtherPartsWithProblemDetails(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404).hasContentType("application/problem+json");
    }
}
