package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import policyarchive.search.ArticleQuery;
import policyarchive.search.Facet;

class SearchPagesTests extends PageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q",
                "match",
                "sort",
                "actor",
                "speaker",
                "signatory",
                "country",
                "kind",
                "source",
                "stance",
                "year",
                "from",
                "to"
            })
    void namesItsFieldsAsTheParameters(String parameter) {
        assertThat(page("/search")).containsPattern("<(?:input|select)[^>]* name=\"" + parameter + "\"");
    }

    @Test
    void marksHitsInSnippetsAndLeavesOutImpossibleOnes() {
        assertThat(page("/search?q=door")).contains("<mark>open</mark> the Jane Doe");
    }

    @Test
    void keepsTheStateInItsLinks() {
        assertThat(page("/search?q=open door&stance=NEUTRAL&page=0&unknown=1"))
                .contains("href=\"?q=open%20door&amp;stance=NEUTRAL&amp;signatory=jane-doe\"")
                .contains("href=\"?q=open%20door&amp;stance=NEUTRAL&amp;signatory=-jane-doe\"")
                .contains("href=\"?q=open%20door\"");
    }

    @Test
    void offersToLiftAFilterThatIsInForce() {
        assertThat(page("/search?signatory=JANE-DOE"))
                .contains("aria-current=\"true\"", "✓")
                .contains("aria-label=\"Remove the filter Jane Doe\"");
    }

    @Test
    void readsTheFiltersOfTheAddress() {
        page("/search?signatory=Peter Dutton&signatory=-x&match=any&from=2019");

        ArgumentCaptor<ArticleQuery> asked = ArgumentCaptor.captor();
        verify(articles).search(asked.capture());
        assertThat(asked.getValue().filter(Facet.SIGNATORY).include()).containsExactly("Peter Dutton");
        assertThat(asked.getValue().filter(Facet.SIGNATORY).exclude()).containsExactly("x");
        assertThat(asked.getValue().match()).isEqualTo(ArticleQuery.Match.ANY);
        assertThat(asked.getValue().from()).isEqualTo("2019-01-01");
    }

    @Test
    void saysHonestlyThatNothingMatches() {
        when(articles.search(any())).thenReturn(Documents.nothing("zebra"));

        assertThat(page("/search?q=zebra"))
                .contains("No articles", "Nothing in the archive matches", "zebra</span> <span>in no article");
    }

    @Test
    void linksToQuestionsThatAskForLess() {
        when(articles.search(any())).thenReturn(Documents.nothing("zebra"));

        assertThat(page("/search?q=zebra&stance=NEUTRAL&page=3"))
                .contains("href=\"?q=fish%20%26%20%22chips%22&amp;stance=NEUTRAL&amp;match=all\">without zebra</a>")
                .contains("7 articles");
    }

    @Test
    void answersAWrongValueWithAPageThatNamesIt() {
        var result = mvc.get().uri("/search?stance=sideways").exchange();

        assertThat(result).hasStatus(400);
        assertThat(wellFormed(result)).contains("stance", "sideways", "FOR_ACCESS");
    }

    @Test
    void listsAllArticlesTheNewestFirst() {
        assertThat(page("/articles?q=ignored")).contains("href=\"/articles/doe-speaks\"");

        ArgumentCaptor<ArticleQuery> asked = ArgumentCaptor.captor();
        verify(articles).search(asked.capture());
        assertThat(asked.getValue().q()).isEmpty();
        assertThat(asked.getValue().sort()).isEqualTo(ArticleQuery.Sort.NEWEST);
    }
}
