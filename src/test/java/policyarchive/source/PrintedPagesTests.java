package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that were printed, or lost their lines. */
class PrintedPagesTests {
    @Test
    void joinsPagesAndPartedWords() {
        ParsedArticle article = Articles.text("""
            Traceability and its Discontents

            The proposal of the Ministry of Communications would oblige mes-
            saging services to record who first sent a message. The well-
            known Institute opposes the proposal, as no service can keep

                                  1

            Institute for Open Networks          Brief 14

            such a record without weakening the secrecy of every message,
            and without a store that somebody will open one day.

                                  2

            Institute for Open Networks          Brief 14

            We ask the ministry to withdraw the proposal and to consult
            those who would have to live with it.
            """);
        assertThat(article.text())
                .contains("oblige messaging services", "The well-known Institute")
                .doesNotContain("Brief 14", "\n1\n", "\n2\n")
                .endsWith("live with it.");
    }

    @Test
    void partsAPageThatIsOneLine() {
        String body = "Lawmakers in Upland rejected a ban on encrypted messaging by two votes early on Friday after a"
            + " debate of eleven hours. \"We came here to fight crime and not arithmetic,\" said Ylva Marsh, who leads"
            + " the Liberal group. The justice minister, Peder Holt, said that he would bring back the proposal in the"
            + " autumn. The Upland Chamber of Commerce welcomed the vote, and so did the association of providers,"
            + " whose members had threatened to leave the country.";
        ParsedArticle article =
                Articles.text("Home News Opinion Business Sport Sign in Search Lawmakers reject messaging"
                        + " ban after night of debate 4 March 2016 | By Casper Lindgren " + body
                        + " Share this article Facebook Twitter Related articles Why the ban failed © 2016 Upland Post"
                        + " Ltd");
        assertThat(article.title().text()).isEqualTo("Lawmakers reject messaging ban after night of debate");
        assertThat(Articles.published(article).date()).hasToString("2016-03-04");
        assertThat(article.text()).isEqualTo(body);
    }
}
