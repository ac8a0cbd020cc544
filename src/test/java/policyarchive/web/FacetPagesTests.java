package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.search.Facet;

class FacetPagesTests extends PageTests {

    @Test
    void looksThroughTheValuesOfAFacetByName() {
        when(articles.facet(any(), eq(Facet.ACTOR)))
                .thenReturn(List.of(new FacetValue("jana", "Jána <b>", 3), new FacetValue("home", "Home Office", 2)));

        assertThat(page("/search/facet/actor?q=open door&find=JAN"))
                .contains("Jána &lt;b&gt;", "1 value<", "href=\"/search?q=open%20door&amp;actor=jana\"")
                .contains("href=\"/search?q=open%20door\"", "name=\"q\" value=\"open door\"")
                .doesNotContain("Home Office");
        assertThat(page("/search/facet/actor?actor=home"))
                .contains("2 values", "aria-current=\"true\"", "href=\"/search?\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search/facet/speaker", "/search/facet/shoe"})
    void knowsNoOtherFacets(String address) {
        assertThat(mvc.get().uri(address).exchange()).hasStatus(404);
    }

    @Test
    void drawsTheYearsAsLinks() {
        SearchDocument found =
                found(1, null, List.of(new FacetValue("2019", "2019", 4), new FacetValue("2021", "2021", 1)));
        when(articles.search(any())).thenReturn(found);

        assertThat(page("/search?q=door"))
                .contains("aria-label=\"2019: 4 articles\"", "<title>2021: 1 article</title>", "viewBox=\"0 0 36 60\"")
                .contains("href=\"?q=door&amp;year=2019\"")
                .doesNotContain("2020: ");
    }

    @Test
    void goesOnBeyondTheReachOfPages() {
        when(articles.search(any())).thenReturn(found(30_000, "token", List.of()));

        assertThat(page("/search?q=door&size=100&page=99"))
                .contains("rel=\"next\" href=\"?q=door&amp;size=100&amp;after=token\"");
        assertThat(page("/search?q=door&size=100&after=earlier"))
                .contains("rel=\"next\" href=\"?q=door&amp;size=100&amp;after=token\"", "First page")
                .doesNotContain("Page 1 of");
    }

    private static SearchDocument found(long total, @Nullable String next, List<FacetValue> years) {
        SearchDocument plain = Documents.plain().found("door");
        int page = next == null ? 0 : 99;
        int size = next == null ? 20 : 100;
        return new SearchDocument(
                total, page, size, 1, plain.query(), null, plain.items(), Map.of("year", years), next);
    }
}
