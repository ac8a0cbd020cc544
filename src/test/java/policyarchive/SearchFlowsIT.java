package policyarchive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches as people do, from the first letter to the words in an article. */
class SearchFlowsIT extends SeedsInBrowser {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromASnippetToItsWordsInTheArticle(boolean script) {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        for (String q : new String[] {"backdoors", "encrypt*", "\"law enforcement\""}) {
            page.navigate(address("/search?q=" + q));
            Locator snippet = page.locator(".snippet a").first();
            String hit = snippet.locator("mark").first().innerText();
            snippet.click();
            assertThat(page.locator("mark.hit:target")).hasText(hit);
            assertThat(page.locator("mark.hit:target")).isInViewport();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void stepsFromHitToHitByKeys() {
        Page page = open(PHONE, true, ColorScheme.DARK);
        page.navigate(address("/search?q=encryption"));
        page.locator(".snippet a").first().click();
        Locator counter = page.locator("#hits [role=status]");
        String before = counter.innerText();
        page.keyboard().press("n");
        assertThat(counter).not().hasText(before);
        page.keyboard().press("p");
        assertThat(counter).hasText(before);
        assertThat(complaints).isEmpty();
    }

    @Test
    void stepsFromHitToHitByLinksWithoutScript() {
        Page page = open(DESKTOP, false, ColorScheme.LIGHT);
        page.navigate(address("/search?q=encryption"));
        page.locator(".result-title a").first().click();
        page.locator(".hit-first").click();
        page.locator(".passage-hits a", new Page.LocatorOptions().setHasText("next"))
                .first()
                .press("Enter");
        assertThat(page.locator("mark.hit:target")).isInViewport();
    }

    @Test
    void completesWhatIsTypedByTheKeyboardAlone() {
        Page page = open(DESKTOP, true, ColorScheme.LIGHT);
        page.navigate(address("/about"));
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        field.focus();
        page.keyboard().type("dutt");
        Locator dutton = page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Peter Dutton"))
                .first();
        assertThat(dutton).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Escape");
        assertThat(dutton).isHidden();
        page.keyboard().press("ArrowDown");
        assertThat(dutton).isVisible();
        while (!"true".equals(dutton.getAttribute("aria-selected"))) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(field).hasAttribute("aria-activedescendant", dutton.getAttribute("id"));
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Peter Dutton");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void narrowsByAYearAndByAnActorLookedForByName(boolean script) {
        Page page = open(DESKTOP, script, ColorScheme.LIGHT);
        page.navigate(address("/search?q=encryption"));
        Locator bar = page.locator(".year-bar").first();
        String articles = bar.getAttribute("aria-label").replaceAll(".*: ", "");
        bar.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h2#results")).hasText(articles);

        page.navigate(address("/search/facet/actor?q=encryption"));
        page.getByLabel("Names that contain").fill("DUTTON");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        page.locator(".facet-value").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=encryption&actor=.*"));
        assertThat(page.locator("h2#results")).hasText("2 articles");
        assertThat(complaints).isEmpty();
    }
}
