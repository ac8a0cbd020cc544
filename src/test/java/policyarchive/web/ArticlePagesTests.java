package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(page("/articles/doe-speaks?q=DOOR")).contains("Open the <mark class=\"hit\">door</mark>,");
    }

    @Test
    void answersAnUnknownIdWithAPageOfTheSite() {
        var result = mvc.get().uri("/articles/nobody").exchange();

        assertThat(result).hasStatus(404);
        assertThat(wellFormed(result)).contains("Not found", "nobody");
    }
}
