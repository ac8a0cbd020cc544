package policyarchive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the archive of the five seeds as people do, in a real browser. */
class BrowserIT extends SeedsInBrowser {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromASearchToTheWordsAndOnToTheSpeakersTimeline(boolean script) {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        page.navigate(address("/"));
        page.getByLabel("Search the articles").fill("backdoor");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();

        Locator hits = page.locator(".snippet mark");
        assertThat(hits.first()).hasText(Pattern.compile("backdoors?", Pattern.CASE_INSENSITIVE));
        page.locator(".result-title a").first().click();

        Locator quotation = page.locator("mark.claim[id]").first();
        assertThat(quotation).isVisible();
        Locator note =
                page.locator(".note").filter(new Locator.FilterOptions().setHas(page.locator(".claim-speaker a")));
        Locator speaker = note.locator(".claim-speaker a").first();
        String name = speaker.innerText();
        speaker.click();

        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".timeline-entry").first()).isVisible();
        page.locator(".timeline-entry .entry-title a").first().click();
        assertThat(page.locator("main")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadsFromAClaimToItsWordsInTheArticle() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(address("/claims?mode=DIRECT"));
        Locator first = page.locator(".claim-entry").first();
        String words = first.locator(".claim-words").innerText();
        first.locator("a[href*='#']").click();

        assertThat(page.locator("mark.claim:target")).isVisible();
        assertThat(words)
                .startsWith(page.locator("mark.claim:target").textContent().strip());
    }

    @Test
    void findsTheTwoArticlesAboutTheLetterThatPeterDuttonSigned() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(address("/search"));
        page.locator("[name=signatory]").fill("Peter Dutton");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                .click();

        assertThat(page.locator("h2#results")).hasText("2 articles");
        Set<String> files = page.locator(".result-title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(this::fileOf)
                .collect(Collectors.toSet());
        assertThat(files).containsExactlyInAnyOrder("002_367c935e2a2c1fa0.txt", "003_84faa509594191f7.txt");
    }

    @Test
    void filtersByOneClickOnAFacetAndLiftsItAgain() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(address("/search?q=encryption"));
        Locator dutton = page.locator(".facet-value[href*='signatory=']")
                .filter(new Locator.FilterOptions().setHasText("Peter Dutton"));
        dutton.click();
        assertThat(page.locator("h2#results")).hasText("2 articles");
        page.locator(".active-filters a").click();
        assertThat(page.locator("h2#results")).hasText("5 articles");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoSeriousBarrierOnAnyPage(ColorScheme colours) {
        Page page = open(DESKTOP, true, colours);
        for (String path : pages(page)) {
            page.navigate(address(path));
            List<Rule> grave = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .toList();
            assertThat(grave)
                    .as("%s, %s", path, colours)
                    .extracting(BrowserIT::describe)
                    .isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void fitsAPhoneWithoutScrollingSideways() {
        Page page = open(PHONE, true, ColorScheme.LIGHT);
        for (String path : pages(page)) {
            page.navigate(address(path));
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat((Integer) width).as(path).isLessThanOrEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hasOneMainPartAndOneTitleOnEveryPage(boolean script) {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        for (String path : pages(page)) {
            page.navigate(address(path));
            assertThat(page.locator("main")).hasCount(1);
            assertThat(page.locator("h1")).hasCount(1);
        }
        assertThat(complaints).isEmpty();
    }

    /** Every kind of page, those of one thing by the first link of their list. */
    private List<String> pages(Page page) {
        List<String> pages = new ArrayList<>(List.of(
                "/", "/search?q=backdoor", "/articles", "/claims", "/actors", "/statements", "/timeline", "/about"));
        for (String list : List.of("/articles", "/actors", "/statements")) {
            page.navigate(address(list));
            pages.add(page.locator(".result-title a").first().getAttribute("href"));
        }
        page.navigate(address("/search?q=backdoor"));
        pages.add(page.locator(".snippet a").first().getAttribute("href"));
        page.navigate(address("/claims"));
        String claim = page.locator(".take-claim a[href^='/claims/']").first().getAttribute("href");
        pages.addAll(List.of(
                "/search?q=zebra", "/search/facet/actor?q=encryption", claim, "/embed" + claim, "/embed/timeline"));
        return pages;
    }

    private String fileOf(String article) {
        Page page = open(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate(address(article));
        return page.locator("dl.facts code").first().innerText();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).collect(Collectors.joining(" "));
    }
}
