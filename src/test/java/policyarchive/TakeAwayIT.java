package policyarchive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.awaitility.Awaitility;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes references, files and cards away from the archive of the five seeds, in a real browser. */
class TakeAwayIT extends SeedsInBrowser {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void citesAnArticleAndComesBackToItByThePermanentAddress(boolean script) throws ParseException {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        openFirst(page, "/articles");
        String title = page.locator("h1").innerText();
        page.locator("#cite > summary").click();

        Locator mla = page.locator("#cite-mla");
        assertThat(mla).isVisible();
        assertThat(page.locator("#cite button").first()).isVisible(visible(script));
        APIResponse bibtex = get(page, page.locator("#cite a[href*='bibtex']").getAttribute("href"));
        assertThat(new BibTeXParser().parse(new StringReader(bibtex.text())).getEntries())
                .hasSize(1);
        String reference = mla.innerText();
        page.navigate(reference
                .substring(reference.indexOf("http://"))
                .split("[\\s,]", 2)[0]
                .replaceAll("\\.$", ""));

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page).hasURL(Pattern.compile("/versions/[0-9a-f]{16}$"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void copiesAReferenceByTheKeyboard() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openFirst(page, "/statements");
        page.locator("#cite > summary").focus();
        page.keyboard().press("Enter");
        Locator button = page.locator("#cite button").first();
        button.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("body > [role=status]")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(page.locator("#cite-apa").innerText());
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheListOnScreenAsAFile(boolean script) throws IOException {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        page.navigate(address("/claims?stance=FOR_ACCESS&mode=DIRECT"));
        int shown =
                Integer.parseInt(page.locator("h2.results-title").innerText().split(" ", 2)[0]);
        APIResponse csv = get(page, page.locator(".take-export a[href*='.csv']").getAttribute("href"));
        APIResponse lines =
                get(page, page.locator(".take-export a[href*='.jsonl']").getAttribute("href"));

        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        assertThat(format.parse(new StringReader(csv.text())).getRecords())
                .hasSize(shown)
                .allMatch(row -> row.get("stance").equals("FOR_ACCESS")
                        && row.get("mode").equals("DIRECT"));
        assertThat(lines.text().lines()).hasSize(shown);
        assertThat(csv.headers()).containsEntry("x-total-count", Integer.toString(shown));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsAClaimInThePageOfAnotherSite(boolean script) throws IOException {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        page.navigate(address("/claims"));
        page.locator(".take-claim summary").first().click();
        page.locator(".take-claim a[href^='/claims/']").first().click();
        String words = page.locator(".claim-words").innerText();
        page.locator("#embed > summary").click();
        String code = page.locator("#embed-code").inputValue();
        String article = page.locator(".claim-facts a[href^='/articles/']").getAttribute("href");
        complaints.clear();

        try (OtherSite site = new OtherSite(code)) {
            page.navigate(site.address());
            FrameLocator card = page.frameLocator("iframe");
            assertThat(card.locator(".claim-words")).hasText(words);
            assertThat(card.locator("script")).hasCount(0);
            assertThat(complaints).isEmpty();
            assertThat(page.context().cookies()).isEmpty();
        }
        try (OtherSite site = new OtherSite("<iframe src=\"" + address(article) + "\"></iframe>")) {
            page.navigate(site.address());
            Awaitility.await().until(() -> complaints.stream().anyMatch(said -> said.contains("frame-ancestors")));
        }
    }

    private void openFirst(Page page, String list) {
        page.navigate(address(list));
        page.locator(".result-title a").first().click();
    }

    private APIResponse get(Page page, String path) {
        APIResponse answer = page.request().get(address(path));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static IsVisibleOptions visible(boolean is) {
        return new IsVisibleOptions().setVisible(is);
    }
}
