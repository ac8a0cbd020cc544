package policyarchive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the archive of the five seeds tells programs, in a real browser and over the wire. */
class DiscoveryIT extends SeedsInBrowser {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void carriesDataForProgramsThatTheBrowserDoesNotMind(boolean script) {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        page.navigate(address("/articles"));
        page.locator(".result-title a").first().click();

        Locator block = page.locator("script[type='application/ld+json']");
        assertThat(block).hasCount(1);
        JsonNode article = JsonMapper.shared().readTree(block.textContent()).at("/@graph/0");
        assertThat(article.get("headline").stringValue())
                .isEqualTo(page.locator("h1").textContent());
        assertThat(article.get("@id").stringValue())
                .isEqualTo(page.locator("link[rel=canonical]").getAttribute("href"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void isFollowedByTheFeedThatASearchNames() throws FeedException {
        Page page = open(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate(address("/search?q=backdoor"));
        List<String> shown = page.locator(".result-title a").all().stream()
                .map(link -> address(link.getAttribute("href")).split("[?]", 2)[0])
                .toList();
        String feed = page.locator("link[type='application/atom+xml']").last().getAttribute("href");
        APIResponse atom = page.request().get(address(feed));

        assertThat(new SyndFeedInput().build(new StringReader(atom.text())).getEntries())
                .extracting(SyndEntry::getLink)
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void showsTheApiOnAPageThatTriesIt() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(address("/swagger-ui.html"));
        Locator actors = page.locator("#operations-actors-actors");
        actors.locator(".opblock-summary-control").click();
        actors.locator(".try-out__btn").click();
        actors.locator(".execute").click();

        assertThat(actors.locator(".live-responses-table tbody .response-col_status")
                        .first())
                .containsText("200");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET / x HTTP/1.1, 400, application/problem+json",
        "GET /%zz HTTP/1.1, 400, application/problem+json",
        "TRACE / HTTP/1.1, 405, text/html",
        "TRACE /api/articles HTTP/1.1, 405, application/problem+json",
        "GET /api HTTP/1.1, 404, application/problem+json",
        "GET /api/nothing HTTP/1.1, 404, application/problem+json",
        "GET /nothing HTTP/1.1, 404, text/html",
        "POST /api/articles HTTP/1.1, 405, application/problem+json"
    })
    void refusesEverythingInOneDress(String request, int status, String type) throws IOException {
        String answer = ask(request, "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("\r\nContent-Type: " + type);
        assertThat(answer)
                .contains("\r\nContent-Security-Policy: default-src 'none'; ")
                .contains("\r\nX-Content-Type-Options: nosniff", "\r\nX-Frame-Options: DENY");
        assertThat(answer.contains("\r\nAllow: GET, HEAD\r\n")).isEqualTo(status == 405);
    }

    @Test
    void showsPeopleAPageWhereTheServerItselfRefuses() throws IOException {
        assertThat(ask("GET /%zz HTTP/1.1", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("<main ", "<h1>That was not understood</h1>");
    }

    private String ask(String request, String headers) throws IOException {
        URI server = URI.create(address("/"));
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String whole = request + "\r\nHost: archive.example\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
