package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts to mailing lists and newsgroups. */
class MailTests {
    private static final String HEADER = """
        From: rosa@upland.example (Rosa Imrie)
        To: keys-list@fern.example
        Date: Tue, 14 Mar 1995 09:12:44 -0500
        Subject: Re: [keys] Senate panel hears the case
          against escrow
        Message-ID: <199503141412.AA12345@upland.example>
        X-Mailer: Elm 2.4

        """;
    private static final String TEXT = """
        The Commerce Committee of the Norland Senate heard five witnesses
        on Monday about the escrow bill, and only one of them, Mr. Lasse
        Brandt of the Interior Ministry, spoke in favour of it.

        "We are asking for nothing that a locksmith would not give to us
        when we ask," Mr. Brandt said, and he said it twice.
        """;
    private static final String BODY =
            "The Commerce Committee of the Norland Senate heard five witnesses on Monday about the escrow bill, and"
                + " only one of them, Mr. Lasse Brandt of the Interior Ministry, spoke in favour of it.\n\n"
                + "\"We are asking for nothing that a locksmith would not give to us when we ask,\" Mr. Brandt said,"
                + " and he said it twice.";

    @ParameterizedTest
    @ValueSource(
            strings = {"Tue, 14 Mar 95 09:12:44 EST", "Tuesday, 14-Mar-95 09:12:44 GMT", "Tue Mar 14 09:12:44 EST 1995"
            })
    void readsTheDatesThatMailProgramsWrote(String date) {
        ParsedArticle article = Articles.text(HEADER.replace("Tue, 14 Mar 1995 09:12:44 -0500", date) + TEXT);
        assertThat(Articles.published(article).date()).hasToString("1995-03-14");
    }

    @Test
    void takesYearsOfTwoDigitsBelowFiftyForThisCentury() {
        ParsedArticle article =
                Articles.text(HEADER.replace("14 Mar 1995 09:12:44 -0500", "14 Mar 06 09:12:44 GMT") + TEXT);
        assertThat(Articles.published(article).date()).hasToString("2006-03-14");
    }

    @Test
    void takesTitleAndDateFromTheHeader() {
        ParsedArticle article = Articles.text(HEADER + TEXT);
        assertThat(article.title().text()).isEqualTo("Senate panel hears the case against escrow");
        assertThat(Articles.published(article).date()).hasToString("1995-03-14");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nRosa Imrie   | Keys are like teeth:\nUpland Systems | lose them and you suffer.\n   /\\_/\\\n",
                "______________________\nPrivacy-forum mailing list\nhttp://civil.example/mailman/listinfo/privacy\n",
                "*********************\nLeague of Users * 12 Canal Street\n(555) 010-0199\n*********************\n",
                "To unsubscribe, send a blank message to\nleave-keys@fern.example.\n",
                "* Prev by Date: Re: hash question\n* Next by Date: Conference\n* Index(es):\n  * Date\n  * Thread\n",
                "-----BEGIN PGP SIGNATURE-----\n"
                        + "Version: 2.6.2\n\n"
                        + "iQCVAwUBMWLk9mX4UdpRzLqN\n"
                        + "=aB3d\n"
                        + "-----END PGP SIGNATURE-----\n"
            })
    void dropsWhatIsNotTheAuthors(String below) {
        assertThat(Articles.text(HEADER + TEXT + "\n" + below).text()).isEqualTo(BODY);
    }

    @Test
    void keepsTheWordsOfOthersThatAPostAnswers() {
        String quoted = "On Mon, 13 Mar 1995, Dirk Vanterpool wrote:\n> The chairman wanted more time.\n";
        assertThat(Articles.text(HEADER + TEXT + "\n" + quoted).text())
                .startsWith(BODY)
                .contains("Dirk Vanterpool wrote:", "The chairman wanted more time.");
    }

    @Test
    void takesALetterOnPaperForNoPost() {
        String letter = "To: Maura Delacroix, Secretary of Trade\nFrom: Citizens for Open Keys\n\n" + TEXT;
        assertThat(Articles.text(letter).text()).contains("From: Citizens for Open Keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wrote that the mailing list of the ministry was read by nobody at all.\n\n"
                        + "That has changed, he said.",
                "The senator said:\n\n\"I shall vote against it.\""
            })
    void keepsWhatTheAuthorWrote(String more) {
        assertThat(Articles.text(HEADER + TEXT + "\n" + more).text()).endsWith(more);
    }
}
