package policyarchive.search;

import static policyarchive.archive.RecordFixtures.day;
import static policyarchive.archive.RecordFixtures.range;

import java.time.LocalDate;
import policyarchive.archive.Actor;
import policyarchive.archive.RecordFixtures;
import policyarchive.archive.Statement;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.Stance;

/** A small archive that the tests of search and timelines look into; every name in it is made up. */
public final class SearchCorpus {
    public static final String LETTER_NEWS = "ministers-write-to-chatter";
    public static final String LETTER_ANALYSIS = "what-the-letter-asks";
    public static final String INTERVIEW = "founder-defends-encryption";
    public static final String UNDATED = "hidden-doors-explained";
    public static final String OPEN_ENDED = "hearing-continues";
    public static final String BOTH_SIDES = "both-sides";

    public final Actor ortega;
    public final Actor lindqvist;
    public final Actor mbeki;
    public final Actor lund;
    public final Actor privacyLeague;
    public final Actor ruritania;
    public final Actor gazette;
    public final Statement letter;

    private SearchCorpus(RecordFixtures records) {
        ortega = records.actor("maria-ortega", "Maria Ortega", ActorKind.PERSON, "ES", "Ortega", "M. Ortega");
        lindqvist = records.actor("karl-lindqvist", "Karl Lindqvist", ActorKind.PERSON, "SE", "Lindqvist");
        mbeki = records.actor("thandi-mbeki", "Thandi Mbeki", ActorKind.PERSON, "ZA", "Mbeki");
        lund = records.actor("ida-lund", "Ida Lund", ActorKind.PERSON, "DK");
        privacyLeague = records.actor("privacy-league", "Privacy League", ActorKind.NGO, "SE", "PL");
        ruritania = records.actor("government-of-ruritania", "Government of Ruritania", ActorKind.GOVERNMENT, "RR");
        gazette = records.actor("northern-gazette", "Northern Gazette", ActorKind.MEDIA, null, "The Gazette");
        letter = records.statement("open-letter-to-chatter", "Open letter to Chatter", day("2019-10-03"));
    }

    public static SearchCorpus store(RecordFixtures records) {
        SearchCorpus corpus = new SearchCorpus(records);
        corpus.letterArticles(records);
        corpus.otherArticles(records);
        return corpus;
    }

    private void letterArticles(RecordFixtures records) {
        records.article(
                LETTER_NEWS,
                "Ministers write to Chatter",
                "Maria Ortega, Karl Lindqvist and Thandi Mbeki signed a letter on Thursday.\n"
                        + "\"We ask you to keep a door open for the law,\" the letter says.\n"
                        + "Ortega said that end-to-end encryption hides criminals from the police.",
                a -> a.from("Northern Gazette")
                        .published(day("2019-10-04"))
                        .mentions(ortega, "Maria Ortega")
                        .mentions(lindqvist, "Karl Lindqvist")
                        .mentions(mbeki, "Thandi Mbeki")
                        .office(ortega, "interior minister", null, "ES")
                        .reports(letter, ortega, lindqvist, mbeki)
                        .claim(
                                Stance.FOR_ACCESS,
                                "We ask you to keep a door open for the law,",
                                letter,
                                null,
                                true,
                                ortega,
                                lindqvist,
                                mbeki)
                        .claim(Stance.FOR_ACCESS, "end-to-end encryption hides criminals from the police", ortega));
        records.article(
                LETTER_ANALYSIS,
                "What the letter asks",
                "The letter that Lindqvist and Mbeki signed asks for a door. Maria Ortega is mentioned as its author.\n"
                        + "The Privacy League said that a door for the police is a door for thieves.",
                a -> a.from("Wire Daily")
                        .published(range("2019-10~", LocalDate.of(2019, 9, 1), LocalDate.of(2019, 11, 30)))
                        .mentions(lindqvist, "Lindqvist")
                        .mentions(mbeki, "Mbeki")
                        .mentions(ortega, "Maria Ortega")
                        .mentions(privacyLeague, "Privacy League")
                        .reports(letter, lindqvist, mbeki)
                        .claim(Stance.FOR_ENCRYPTION, "a door for the police is a door for thieves", privacyLeague));
    }

    private void otherArticles(RecordFixtures records) {
        records.article(
                INTERVIEW,
                "Founder defends end-to-end encryption",
                "Ida Lund said that a café can have a back door and a messenger cannot. She would not weaken it.",
                a -> a.from("Wire Daily")
                        .published(day("2016-02-17"))
                        .mentions(lund, "Ida Lund")
                        .claim(Stance.FOR_ENCRYPTION, "a café can have a back door and a messenger cannot", lund)
                        .claim(Stance.NEUTRAL, "She would not weaken it", null, null, false, lund));
        records.article(UNDATED, "Hidden doors explained", "A hidden door, or backdoor, lets others in.", a -> {});
        records.article(
                OPEN_ENDED,
                "Hearing continues",
                "The government's hearing on warrants goes on. The Government of Ruritania wants warrants to work.",
                a -> a.published(range("2018-06/..", LocalDate.of(2018, 6, 1), null))
                        .mentions(ruritania, "Government of Ruritania")
                        .claim(Stance.FOR_ACCESS, "wants warrants to work", ruritania));
        records.article(
                BOTH_SIDES,
                "Both sides speak",
                "Ortega said nothing is decided. The Privacy League said strong ciphers save lives.",
                a -> a.from("northern gazette")
                        .published(day("2020-05-05"))
                        .mentions(ortega, "Ortega")
                        .mentions(privacyLeague, "Privacy League")
                        .claim(Stance.NEUTRAL, "nothing is decided", ortega)
                        .claim(Stance.FOR_ENCRYPTION, "strong ciphers save lives", privacyLeague));
    }
}
