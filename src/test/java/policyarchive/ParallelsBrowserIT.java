package policyarchive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** How readers come from an article to its copies and to similar ones, in a real browser. */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ParallelsBrowserIT {
    private static final int DESKTOP = 1440;
    private static final int PHONE = 360;

    @TempDir
    static Path home;

    private static Browser browser;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("archive.home", () -> home.resolve("archive").toString());
        registry.add(
                "archive.seeds",
                () -> Path.of("src/test/resources/parallels").toAbsolutePath().toString());
    }

    @BeforeAll
    static void startBrowser() {
        browser = new Browser();
    }

    @BeforeEach
    void waitForTheArticles() {
        try (BrowserContext window = window(DESKTOP, false)) {
            Page page = window.newPage();
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
                page.navigate(address("/search"));
                return page.locator("h2#results").innerText().startsWith("9 ");
            });
        }
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromACopyToTheOutletThatCameFirst(boolean script) {
        try (BrowserContext window = window(DESKTOP, script)) {
            Page page = open(window, "Chatter told to open its messages");

            Locator outlets =
                    page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The same text elsewhere"));
            assertThat(outlets.getByRole(AriaRole.LISTITEM)).hasCount(2);
            assertThat(outlets.getByRole(AriaRole.LISTITEM).first()).containsText("Harbor Wire");
            assertThat(outlets.getByRole(AriaRole.LISTITEM).first()).containsText("came first");
            outlets.getByRole(AriaRole.LINK).first().click();

            assertThat(page.locator("h1")).hasText("Ministers ask Chatter for a way into messages");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhyAnArticleIsSimilar(boolean script) {
        try (BrowserContext window = window(DESKTOP, script)) {
            Page page = open(window, "Ministers ask Chatter for a way into messages");

            Locator similar = page.getByRole(
                    AriaRole.REGION,
                    new Page.GetByRoleOptions().setName("Similar articles").setExact(true));
            Locator blog = similar.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("Doors and thieves"));
            assertThat(blog).containsText("quotes the same words");
            assertThat(similar).not().containsText("Chatter told to open its messages");
            blog.getByRole(AriaRole.LINK).click();
            assertThat(page.locator("h1")).hasText("Doors and thieves");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsCopiesOnceWhereAsked(boolean script) {
        try (BrowserContext window = window(DESKTOP, script)) {
            Page page = window.newPage();
            page.navigate(address("/search?q=messages"));
            int each = Integer.parseInt(page.locator("h2#results").innerText().split(" ", 2)[0]);
            page.getByLabel("Copies").selectOption("once");
            page.locator("#q").press("Enter");
            page.waitForURL("**copies=once**");

            int once = Integer.parseInt(page.locator("h2#results").innerText().split(" ", 2)[0]);
            assertThat(once).isEqualTo(each - 2);
        }
    }

    @Test
    void fitsAPhoneAndHasNoSeriousBarrier() {
        try (BrowserContext window = window(PHONE, true)) {
            Page page = open(window, "Ministers ask Chatter for a way into messages");

            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(PHONE);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .noneMatch(rule -> rule.getImpact().equals("serious")
                            || rule.getImpact().equals("critical"));
        }
    }

    private Page open(BrowserContext window, String title) {
        Page page = window.newPage();
        page.navigate(address("/articles"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        assertThat(page.locator("h1")).hasText(title);
        return page;
    }

    private BrowserContext window(int width, boolean script) {
        return browser.window(width, script, ColorScheme.LIGHT);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
