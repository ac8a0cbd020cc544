package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.document.ArticleSummary;
import policyarchive.parallels.SimilarArticle;
import policyarchive.parallels.SimilarityReason;
import policyarchive.parallels.copies.CopyOutlet;

/** What an article's page says of other articles; their titles and outlets are as hostile as any text. */
class ParallelSectionsTests extends PageTests {
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final ArticleSummary other =
            Documents.saying(HOSTILE).found("door").items().getFirst();

    @Test
    void listsTheOtherOutletsOfTheText() {
        when(copies.outlets(eq("doe-speaks"), anyInt())).thenReturn(List.of(new CopyOutlet(other, true)));

        assertThat(page("/articles/doe-speaks"))
                .contains("The same text elsewhere", "came first", "href=\"/articles/" + other.id() + "\"")
                .contains("&lt;script&gt;")
                .doesNotContain(HOSTILE);
    }

    @Test
    void saysInWordsWhyAnArticleIsSimilar() {
        SimilarArticle found = new SimilarArticle(
                other, SimilarityReason.SAME_STATEMENT, 0.5, List.of(SimilarityReason.SAME_STATEMENT));
        when(similar.besidesCopies(eq("doe-speaks"), anyInt())).thenReturn(List.of(found));

        assertThat(page("/articles/doe-speaks"))
                .contains("Similar articles", "reports the same statement")
                .doesNotContain(HOSTILE);
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        assertThat(page("/articles/doe-speaks")).doesNotContain("Similar articles", "The same text elsewhere");
    }

    @Test
    void offersToCountCopiesOnce() {
        assertThat(page("/search?copies=once"))
                .contains("name=\"copies\"", "<option value=\"once\" selected=\"selected\">");
    }
}
