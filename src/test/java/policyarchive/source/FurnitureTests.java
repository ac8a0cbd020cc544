package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around an article and is no part of it. */
class FurnitureTests {
    private static final String HEADLINE = "Assembly Weighs a Second Key for Every Phone";
    private static final String FIRST =
            "The assembly of Marland opened its debate on locked phones, which the minister had put off twice.";
    private static final String SECOND =
            "“A second key is a second door,” said Dr. Amara Nwosu, who teaches computer security at the university.";
    private static final String THIRD =
            "Contact with the committee was kept short, and members left without a word on the date of the vote.";
    private static final String BODY = String.join("\n\n", FIRST, SECOND, THIRD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News | Reviews | Security",
                "Home About Archive RSS",
                "Home > Policy > Encryption",
                "Fernlight\nIndependent news about locks and keys\nHome About Archive RSS",
                "Fernlight Weekly\nNotes on locks since 1998",
                "Your daily guide to locks and keys",
                "Skip to content\nMenu\nLog in",
                "Fernlight Times – Independent news on locks\nSubscribe | Log in | Newsletters",
                "Press release No 41/2022",
                "Fernlight Weekly\nIssue 14/2025",
                "Fernlight Weekly\nVol. 3, No. 2",
                "Monthly newsletter no. 7, 3 March 2021",
                "The Fernlight Times  |  News  Sport  Opinion  Property  ePaper",
                "News in English from Marland",
                "Fernlight Weekly\nStories in Norse about locks"
            })
    void takesNoMenuAndNoSloganForTheHeadline(String above) {
        ParsedArticle article = Articles.text(above + "\n\n" + HEADLINE + "\n\n" + BODY);
        assertThat(article.title().text()).isEqualTo(HEADLINE);
        assertThat(article.text()).startsWith(FIRST).endsWith(THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For further information:\n"
                        + "Petra Novak\n"
                        + "Head of communications\n"
                        + "Tel.: +46 8 555 010 203\n"
                        + "press@fernlight.example",
                "Media contact: Petra Novak, press@fernlight.example, +46 8 555 010 203",
                "For media inquiries, please contact press@fernlight.example",
                "Contacts:\nOffice of the Minister\n613-555-0199",
                "Share this post",
                "Share this statement: Facebook | Twitter | WhatsApp | Email",
                "Share on Facebook   Share on X   Email this article   Print",
                "Read the full letter (PDF)",
                "Support independent journalism",
                "Also Read: Ten locks we tested this spring",
                "Follow Petra Novak. Follow her on Twitter",
                "Listen to this article",
                "Contact | Cookies | Terms of use",
                "Log in",
                "Follow Petra Novak on Twitter: @pnovak",
                "Jane Roe contributed to this report.",
                "(Reporting by Jane Roe; Editing by Petra Novak)",
                "Explore more on these topics\nLocks\nReuse this content",
                "Sign up   No thanks",
                "Petra Novak is a staff writer at Fernlight. Her last piece was about bicycle locks.",
                "Reader comments (2)\nTomás\nThis is what happens when lawyers write code, and it will happen again.",
                "3 comments\nTomás says:\nThis is what happens when lawyers write code, and it will happen again.",
                "More headlines\nFive locks under twenty crowns\nA lock too far",
                "(c) The Fernlight Times 2016. Reproduction by licence only.",
                "You are receiving this because you asked for it. Unsubscribe",
                "Enjoyed this? Forward it to a friend",
                "jr-pn/aa/kb",
                "FNS-07-11-97 1902EDT",
                "More from Marland\nFive locks under twenty crowns\nA lock too far",
                "Latest news about privacy\nA lock too far",
                "Nwosu reported from Suderland. Follow Petra Novak on Mastodon.",
                "Fernlight writers Petra Novak and Jane Roe contributed to this report.",
                "AP writer Jane Roe in Suderland contributed.",
                "Fernlight is an independent news site that covers locks and keys.",
                "This article was amended on 10 May 2023. An earlier version said that the bill was presented in 2021,"
                        + " when it was in fact presented by the ministry in the summer of the year that followed it.",
                "Tove Ackland speaks to reporters in Tarn on Monday. (Milo Grant/The Tarn Herald)",
                "A protest against the scanning law outside parliament last week ( Getty )",
                "Get the Morning Tide newsletter, with the news of the day before breakfast",
                "Do you want more of this? Become a paying member today!",
                "Copy of the order of 4 May (link)",
                "Affidavit dated 21.10.2019 by the ministry (link)",
                "A full version of the submission is available here.",
                "[The plea in full: What the commissioner wrote]",
                "Comments\n1,204\nAdd to your saved stories",
                "Most Read Politics\nWhy the ferry is late again\nA mayor's long goodbye",
                "The Fernlight Times is the leading source of lock news in Marland."
            })
    void dropsWhatFollowsAnArticle(String below) {
        ParsedArticle article = Articles.text(HEADLINE + "\n\n" + BODY + "\n\n" + below);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void dropsWhatThePageSaysOfTheAuthor() {
        ParsedArticle article = Articles.text(HEADLINE + "\nBy Petra Novak | 16 May 2023\n\n" + BODY
                + "\n\nPetra Novak covers the assembly. She likes mountains and old radios.");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingrid Dahl, University of Norland\nTomás Arroyo, Suderland Digital Union\nMaria Lindqvist, director",
                "Contact with the minister was not possible.",
                "She was the first to become a member of the board.",
                "He wants to become a member.",
                "Do you want more of this? Become a Lock Society member today!",
                "Ingrid Dahl is a member of the assembly.",
                "“Comments are free,” she said.",
                "Keys for whom, and from whom?",
                "The vote was close, said Jan Novak (Greens/Free Alliance).",
                "The ministry did not answer. (Reuters)",
                "The law has been amended twice, and its annex was updated in May.",
                "[Laughter]",
                "Join the queue, said the minister, and read the newsletter of the ministry.",
                "More on the bill\nThe committee meets again on Monday, and its chair expects a long night of it.",
                "Images from the gallery showed members asleep, as did those of the last session.",
                "Nwosu reported the flaw to the ministry. It was mended within a week, officials said.",
                "Trust, she said, is the main source of safety, and a lock is a source of trust."
            })
    void keepsWhatBelongsToTheArticle(String below) {
        ParsedArticle article = Articles.text(HEADLINE + "\n\n" + BODY + "\n\n" + below);
        assertThat(article.text()).isEqualTo(BODY + "\n\n" + below.replace("\n", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They promised us one key. They cut two.", "No. Not this time.", "We were warned."})
    void takesSentencesForTheHeadlineAboveADateOrAByline(String headline) {
        for (String below : new String[] {"Posted on 14 June 2024 by Petra Novak", "By Petra Novak"}) {
            ParsedArticle article = Articles.text(headline + "\n\n" + below + "\n\n" + BODY);
            assertThat(article.title().text()).isEqualTo(headline);
            assertThat(article.title().derived()).isFalse();
            assertThat(article.text()).isEqualTo(BODY);
        }
    }

    @Test
    void takesAQuotationForTheHeadlineWhereItComesFirst() {
        String headline = "“We lost that argument, and we were right to lose it”";
        ParsedArticle article = Articles.text(headline + "\n\nInterview by Petra Novak\n\n" + BODY);
        assertThat(article.title().text()).isEqualTo(headline);
        assertThat(article.text()).isEqualTo(BODY);
    }
}
