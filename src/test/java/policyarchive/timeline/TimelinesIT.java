package policyarchive.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static policyarchive.archive.RecordFixtures.day;
import static policyarchive.archive.RecordFixtures.range;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.QueryCount;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.Filter;
import policyarchive.document.ListDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.search.SearchCorpus;
import policyarchive.vocabulary.Stance;

@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinesIT {
    private static final String SPEECHES = "Lund said one. Lund said two. Lund said three. Lund said four.";

    @Autowired
    private Timelines timelines;

    @Autowired
    private RecordFixtures records;

    @BeforeAll
    void fill() {
        records.clear();
        SearchCorpus corpus = SearchCorpus.store(records);
        records.article(
                "speeches",
                "Speeches",
                SPEECHES,
                a -> a.claim(
                                Stance.NEUTRAL,
                                "one",
                                null,
                                range("../2014", null, LocalDate.of(2014, 12, 31)),
                                true,
                                corpus.lund)
                        .claim(Stance.NEUTRAL, "two", null, null, true, corpus.lund)
                        .claim(Stance.FOR_ACCESS, "three", null, day("2013-03-03"), true, corpus.lund)
                        .claim(Stance.NEUTRAL, "four", corpus.letter, null, true, corpus.lund));
    }

    @Test
    void putsUncertainDatesInTheirPlaceAndUndatedLast() {
        assertThat(timelines.ofActor("ida-lund", query(false, 0, 10)).items())
                .extracting(TimelineEntry::text)
                .containsExactly("three", "one", "a café can have a back door and a messenger cannot", "four", "two");
    }

    @Test
    void takesOverTheDateOfStatementOrArticle() {
        List<TimelineEntry> entries =
                timelines.ofActor("ida-lund", query(false, 0, 10)).items();
        assertThat(entries.get(1).date()).isNotNull().satisfies(date -> {
            assertThat(date.basis()).isEqualTo("HEADER");
            assertThat(date.edtf()).isEqualTo("../2014");
        });
        assertThat(entries.get(2).date()).isNotNull().satisfies(date -> {
            assertThat(date.basis()).isEqualTo("ARTICLE");
            assertThat(date.edtf()).startsWith("../");
            assertThat(date.earliest()).isNull();
            assertThat(date.latest()).isNotNull();
        });
        assertThat(entries.get(3).date()).isNotNull().satisfies(date -> {
            assertThat(date.basis()).isEqualTo("STATEMENT");
            assertThat(date.earliest()).isEqualTo("2019-10-03");
        });
        assertThat(entries.get(4).date()).isNull();
    }

    @Test
    void showsAStatementOnceForAllItsReportsAndFoldsItsClaimsIn() {
        ListDocument<TimelineEntry> timeline = timelines.ofActor("maria-ortega", query(false, 0, 10));
        assertThat(timeline.items()).extracting(TimelineEntry::type).containsExactly("STATEMENT", "CLAIM", "CLAIM");
        TimelineEntry letter = timeline.items().getFirst();
        assertThat(letter.title()).isEqualTo("Open letter to Chatter");
        assertThat(letter.statementId()).isEqualTo("open-letter-to-chatter");
        assertThat(letter.cosignatories()).containsExactly("Karl Lindqvist", "Thandi Mbeki");
        assertThat(letter.articleIds())
                .containsExactlyInAnyOrder(SearchCorpus.LETTER_NEWS, SearchCorpus.LETTER_ANALYSIS);
        assertThat(letter.stance()).isEqualTo("FOR_ACCESS");
    }

    @Test
    void leavesOutWhatIsNotAboutEncryptionUnlessAsked() {
        assertThat(timelines.ofActor("ida-lund", query(false, 0, 10)).total()).isEqualTo(5);
        assertThat(timelines.ofActor("ida-lund", query(true, 0, 10)).total()).isEqualTo(6);
    }

    @Test
    void showsGovernmentsAndHoldersOfTheirOfficesWhereNobodyIsAsked() {
        assertThat(timelines.of(query(false, 0, 10)).items())
                .extracting(TimelineEntry::text)
                .containsExactly(
                        "We ask you to keep a door open for the law,",
                        "end-to-end encryption hides criminals from the police",
                        "nothing is decided",
                        "wants warrants to work");
    }

    @Test
    void narrowsByKindCountryActorAndStance() {
        assertThat(texts(Filter.NONE, filter("NGO"), Filter.NONE, Filter.NONE))
                .containsExactly("a door for the police is a door for thieves", "strong ciphers save lives");
        assertThat(texts(filter("the gazette"), Filter.NONE, Filter.NONE, Filter.NONE))
                .isEmpty();
        assertThat(texts(filter("Nobody"), Filter.NONE, Filter.NONE, Filter.NONE))
                .isEmpty();
        assertThat(texts(filter("ORTEGA"), Filter.NONE, filter("es"), filter("FOR_ACCESS")))
                .containsExactly(
                        "We ask you to keep a door open for the law,",
                        "end-to-end encryption hides criminals from the police");
        assertThat(texts(filter("ORTEGA"), Filter.NONE, filter("-es"), Filter.NONE))
                .isEmpty();
        assertThat(texts(Filter.NONE, filter("NGO,-NGO"), Filter.NONE, Filter.NONE))
                .isEmpty();
        assertThat(texts(filter("lund"), Filter.NONE, Filter.NONE, filter("-NEUTRAL,-FOR_ENCRYPTION")))
                .isEmpty();
        assertThat(texts(filter("ida lund"), Filter.NONE, Filter.NONE, filter("-NEUTRAL,-FOR_ENCRYPTION")))
                .containsExactly("three");
    }

    @Test
    void keepsWhatMayLieBetweenTwoDays() {
        TimelineQuery until2014 = new TimelineQuery(
                Filter.NONE, Filter.NONE, Filter.NONE, Filter.NONE, null, LocalDate.of(2014, 6, 1), false, 0, 10);
        assertThat(timelines.ofActor("ida-lund", until2014).items())
                .extracting(TimelineEntry::text)
                .containsExactly("three", "one", "a café can have a back door and a messenger cannot");
        TimelineQuery since2015 = new TimelineQuery(
                Filter.NONE, Filter.NONE, Filter.NONE, Filter.NONE, LocalDate.of(2015, 1, 1), null, false, 0, 10);
        assertThat(timelines.ofActor("ida-lund", since2015).total()).isEqualTo(2);
    }

    @Test
    void givesPages() {
        ListDocument<TimelineEntry> second = timelines.ofActor("ida-lund", query(false, 1, 2));
        assertThat(second.items())
                .extracting(TimelineEntry::text)
                .containsExactly("a café can have a back door and a messenger cannot", "four");
        assertThat(second.next()).isEqualTo("2");
        assertThat(timelines.ofActor("ida-lund", query(false, 2, 2)).next()).isNull();
        assertThat(timelines.ofActor("ida-lund", query(false, 9, 2)).items()).isEmpty();
    }

    @Test
    void takesAsManyDatabaseQueriesForALongPageAsForAShortOne() {
        assertThat(QueryCount.of(() -> timelines.ofActor("maria-ortega", query(true, 0, 10))))
                .isEqualTo(QueryCount.of(() -> timelines.ofActor("maria-ortega", query(true, 0, 2))))
                .isLessThan(13);
    }

    private List<String> texts(Filter actor, Filter kind, Filter country, Filter stance) {
        return timelines.of(new TimelineQuery(actor, kind, country, stance, null, null, false, 0, 10)).items().stream()
                .map(TimelineEntry::text)
                .toList();
    }

    private static Filter filter(String values) {
        return Filter.of(List.of(values.split(",")));
    }

    private static TimelineQuery query(boolean allTopics, int page, int size) {
        return new TimelineQuery(Filter.NONE, Filter.NONE, Filter.NONE, Filter.NONE, null, null, allTopics, page, size);
    }
}
