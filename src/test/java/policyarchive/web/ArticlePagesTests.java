package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

class ArticlePagesTests extends PageTests {

    @Test
    void marksTheWordsOfAClaimInPlaceAndBearsItsIdOnce() {
        assertThat(page("/articles/doe-speaks"))
                .contains("“<mark class=\"claim claim-FOR_ACCESS\" id=\"claim-1\">Open the door,</mark>” she said, “")
                .contains("<mark class=\"claim claim-FOR_ACCESS\">at once.</mark>”")
                .containsOnlyOnce("id=\"claim-1\"");
    }

    @Test
    void setsTheNoteBesideTheParagraphThatProvesIt() {
        String html = page("/articles/doe-speaks");

        String paragraph = html.substring(html.indexOf("Open the door"), html.indexOf("article-foot"));
        assertThat(paragraph)
                .contains("<a href=\"/actors/jane-doe\">Jane Doe</a>", "quoted", "for access")
                .contains("href=\"/statements/letter\"", "href=\"#claim-1\"");
    }

    @Test
    void showsHeadingsAndLinksMentions() {
        assertThat(page("/articles/doe-speaks"))
                .contains("<h2 class=\"text-heading\">What she wants</h2>")
                .contains("<a class=\"mention\" href=\"/actors/jane-doe\">Ms Doe</a> spoke on Monday.");
    }

    @Test
    void saysHowTheDateIsKnown() {
        assertThat(page("/articles/doe-speaks"))
                .contains("<time datetime=\"2020-10-15\" data-edtf=\"2020-10-15\">15 October 2020</time>")
                .contains("from the header", "<q>date 2020-10-15</q>");
    }

    @Test
    void linksOnlyAddressesThatABrowserMayFollow() {
        assertThat(page("/articles/doe-speaks"))
                .contains("href=\"https://example.org/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\"")
                .contains("<span class=\"address\">javascript:alert(1)</span>")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void marksWhatWasSearchedFor() {
        int door = Documents.TEXT.indexOf("door");
        int monday = Documents.TEXT.indexOf("Monday");
        when(textHits.in(Documents.TEXT, "DOOR*"))
                .thenReturn(List.of(new Span(monday, monday + 6), new Span(door, door + 4)));

        assertThat(page("/articles/doe-speaks?q=DOOR*"))
                .contains("Open the <mark class=\"hit\" id=\"hit-" + door + "\">door</mark>,")
                .contains("In 2 places: DOOR*", "href=\"#hit-" + monday + "\">first</a>")
                .containsPattern(
                        "href=\"#hit-" + monday + "\">previous</a>\\s*<a href=\"#hit-" + door + "\">2 of 2</a>")
                .containsPattern("1 of 2</a>\\s*<a href=\"#hit-" + door + "\">next</a>");
    }

    @Test
    void saysWhereTheTextHoldsNothingOfASearch() {
        assertThat(page("/articles/doe-speaks?q=<b>")).contains("Nowhere in the text: &lt;b&gt;");
        assertThat(page("/articles/doe-speaks")).doesNotContain("hit-bar");
    }

    @Test
    void answersAnUnknownIdWithAPageOfTheSite() {
        var result = mvc.get().uri("/articles/nobody").exchange();

        assertThat(result).hasStatus(404);
        assertThat(wellFormed(result)).contains("Not found", "nobody");
    }
}
