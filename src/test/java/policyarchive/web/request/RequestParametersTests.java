package policyarchive.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import policyarchive.search.ArticleQuery;
import policyarchive.search.Facet;

class RequestParametersTests {

    @Test
    void readsMonthsAndYearsAsTheirFirstAndLastDays() {
        RequestParameters parameters = parameters("from", "2020", "to", "2024-02");

        assertThat(parameters.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(parameters.to()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void keepsAndLeavesOutValues() {
        RequestParameters parameters = parameters("country", "gb", "country", "-us", "country", " ");

        assertThat(parameters.countries("country").include()).containsExactly("GB");
        assertThat(parameters.countries("country").exclude()).containsExactly("US");
    }

    @Test
    void sortsByRelevanceWhereThereAreWordsAndByDateOtherwise() {
        assertThat(Queries.articles(values("q", "door")).sort()).isEqualTo(ArticleQuery.Sort.RELEVANCE);
        assertThat(Queries.articles(values("q", " ")).sort()).isEqualTo(ArticleQuery.Sort.NEWEST);
        assertThat(Queries.articles(values("q", "door", "sort", "oldest")).sort())
                .isEqualTo(ArticleQuery.Sort.OLDEST);
    }

    @Test
    void filtersByWhatIsGivenAlone() {
        ArticleQuery query = Queries.articles(values("signatory", "Peter Dutton", "kind", "person", "year", "-2020"));

        assertThat(query.filters().keySet()).containsExactlyInAnyOrder(Facet.SIGNATORY, Facet.KIND, Facet.YEAR);
        assertThat(query.filter(Facet.KIND).include()).containsExactly("PERSON");
        assertThat(query.filter(Facet.YEAR).exclude()).containsExactly("2020");
    }

    @Test
    void shortensWhatItRepeatsOfAWrongValue() {
        assertThatExceptionOfType(WrongParameter.class)
                .isThrownBy(() -> parameters("q", "x".repeat(10_001)).query())
                .satisfies(wrong -> assertThat(wrong.given()).hasSizeLessThan(250));
    }

    @Test
    void boundsTheLengthOfFilters() {
        assertThatExceptionOfType(WrongParameter.class)
                .isThrownBy(() -> parameters("actor", "x".repeat(6_000), "actor", "y".repeat(6_000))
                        .filter("actor"))
                .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo("actor"));
    }

    private static RequestParameters parameters(String... namesAndValues) {
        return new RequestParameters(values(namesAndValues), ParameterSet.ARTICLES);
    }

    private static MultiValueMap<String, String> values(String... namesAndValues) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
