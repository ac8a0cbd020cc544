package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.vocabulary.DateBasis;

/** Lines that say when an article was published, and lines that look like them. */
class PublicationLineTests {
    private static final String HEAD = "Assembly weighs a second key for every phone\n";
    private static final String BODY = "\n\nThe assembly of Marland opened its debate on locked phones, which the "
            + "minister of justice had put off since the attack of 4 January 2019.\n\nNo vote was taken.";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        By Petra Novak | 16 May 2023                              ; 2023-05-16
        By Petra Novak, Technology Editor · May 16, 2023 · 5 min read ; 2023-05-16
        Petra Novak, 16 May 2023                                  ; 2023-05-16
        Posted on June 14, 2024                                   ; 2024-06-14
        Posted on 7 Feb 2020 by the Open Locks team               ; 2020-02-07
        Published: 18 Sep 2025                                    ; 2025-09-18
        Published: 18 Sep 2025 | Updated: 20 Sep 2025             ; 2025-09-18
        Updated: 20 Sep 2025, published: 18 Sep 2025              ; 2025-09-18
        Issued 12 March 2024                                      ; 2024-03-12
        Thursday 27 April 2023                                    ; 2023-04-27
        — 14:02, 3 May 2021                                       ; 2021-05-03
        30 May 2025, 14:05 BST                                    ; 2025-05-30
        Marland Courier | September 4, 2025                       ; 2025-09-04
        First published in Locks & Keys magazine, 3 April 2013    ; 2013-04-03
        Volume 12: debated on Tuesday 29 June 2021                ; 2021-06-29
        Marland Policy Monthly, May 2019 issue                    ; 2019-05
        MARLAND CITY, 3 May 2021                                  ; 2021-05-03
        13/04/2021 10:15                                          ; 2021-04-13
        Updated 2 December 2022                                   ; ../2022-12-02
        Edition of Friday 3 May 2021 | Upper house: day two       ; 2021-05-03
        Key questions · Published 3 May 2021 · Filed under: phones ; 2021-05-03
        Weekly bulletin no. 7, 29 March – 4 April 2021            ; 2021-03-29/2021-04-04
        Vol. 12, No. 3 (Autumn 2004)                              ; 2004-23
        Winter 1998–99                                            ; 1998-24
        March/April 2017 issue                                    ; 2017-03/2017-04
        For the week ending 4 April 2021                          ; 2021-03-29/2021-04-04
        """)
    void takesTheDateOfALineUnderTheHeadline(String line, String edtf) {
        ParsedArticle article = Articles.text(HEAD + line + BODY);
        assertThat(article.title().text()).isEqualTo(HEAD.strip());
        assertThat(Articles.published(article).date().edtf()).isEqualTo(edtf);
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.HEADER);
        assertThat(article.text()).startsWith("The assembly of Marland");
    }

    @Test
    void takesTheDateUnderAStandfirst() {
        String standfirst = "\nMembers from both chambers asked the minister what the key would be kept in.\n\n";
        ParsedArticle article = Articles.text(HEAD + standfirst + "Thursday 27 April 2023" + BODY);
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2023-04-27");
        assertThat(article.text()).doesNotContain("27 April 2023");
    }

    @Test
    void readsNoDateOfTheSectionsBelowTheOpening() {
        ParsedArticle article = Articles.text(HEAD + BODY + "\n\nSpring 2003\n\n"
                + "The minister wrote to the makers of telephones, and asked them for a second key.\n");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.TEXT);
        assertThat(article.text()).contains("Spring 2003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Fernlight       ; Issue 14/2025
        Harbour & Tide  ; Vol. 3, No. 2, May 2021
        Notes on Locks  ; Weekly digest no. 88, 3–9 May 2021
        """)
    void takesTheNameAboveTheNumberOfAnIssue(String name, String issue) {
        ParsedArticle article = Articles.text(name + "\n" + issue + "\n\n“We asked for one key and got two”\n" + BODY);
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo(name);
        assertThat(article.title().text()).isEqualTo("“We asked for one key and got two”");
        assertThat(article.text()).startsWith("The assembly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number 10 defends its plan for phones", "Issue of phone keys divides the house in 2021"})
    void readsNoNumberOfAnIssueInAHeadline(String headline) {
        assertThat(Slogan.isIssue(headline)).isFalse();
    }

    @Test
    void takesTheDateOfTheLastLine() {
        ParsedArticle article = Articles.text(
                HEAD + BODY + "\n\nThis article was first published on 3 May 2021 in the Marland Courier.");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021-05-03");
        assertThat(requireNonNull(article.publisher()).name()).isEqualTo("Marland Courier");
    }

    @Test
    void leavesTheDatesOfAChronologyAlone() {
        ParsedArticle article = Articles.text(HEAD + BODY + "\n\n"
                + "3 March 2020\n\n"
                + "The bill was tabled in the lower house.\n\n"
                + "5 May 2020\n\n"
                + "The bill was rejected by the committee.\n\n"
                + "9 July 2020\n\n"
                + "The bill was dropped.");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.TEXT);
        assertThat(article.text()).contains("3 March 2020");
    }

    @Test
    void keepsOnlyTheYearOfNumbersThatCanBeReadTwoWays() {
        ParsedArticle article = Articles.text(HEAD + "Posted 3/4/2021" + BODY);
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2021");
        assertThat(article.notes()).singleElement().asString().contains("cannot be told apart");
    }

    @Test
    void readsTheAddressAboveTheHeadline() {
        ParsedArticle article = Articles.text("https://courier.example/2014/10/17/keys\n\n" + HEAD + BODY);
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2014-10-17");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.URL);
        assertThat(article.title().text()).isEqualTo(HEAD.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bill was tabled on 3 May 2021",
                "Minutes of the meeting held on 12 March 2024",
                "Signed in Geneva on 12 March 2024",
                "3 May 2021: the bill is tabled",
                "In 2016",
                "Who said what | Published in 3 May 2021 because nobody asked the engineers first",
                "3 May 2021 | The bill is tabled",
                "Spring 2003 was a bad season for keys",
                "No date at all"
            })
    void readsNoOtherLine(String line) {
        assertThat(PublicationLine.of(line)).isNull();
    }
}
