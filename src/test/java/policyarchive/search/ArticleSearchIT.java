package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static policyarchive.search.SearchCorpus.BOTH_SIDES;
import static policyarchive.search.SearchCorpus.INTERVIEW;
import static policyarchive.search.SearchCorpus.LETTER_ANALYSIS;
import static policyarchive.search.SearchCorpus.LETTER_NEWS;
import static policyarchive.search.SearchCorpus.OPEN_ENDED;
import static policyarchive.search.SearchCorpus.UNDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Filter;
import policyarchive.document.SearchDocument;
import policyarchive.document.SearchDocument.FacetValue;
import policyarchive.document.SearchDocument.TermHits;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.ArticleQuery.Sort;

@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleSearchIT {
    @Autowired
    private ArticleSearch search;

    @Autowired
    private IndexUpkeep upkeep;

    @Autowired
    private RecordFixtures records;

    @BeforeAll
    void fill() {
        records.clear();
        SearchCorpus.store(records);
        upkeep.awaitIndexed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lund back door                | founder-defends-encryption",
                "cafe messengers               | founder-defends-encryption",
                "governments hearings          | hearing-continues",
                "end to end founder            | founder-defends-encryption",
                "END-TO-END criminals          | ministers-write-to-chatter",
                "gazette letter                | ministers-write-to-chatter",
                "\"door for thieves\"          | what-the-letter-asks",
                "the door and the thieves      | what-the-letter-asks",
                "door -letter -founder -hidden |",
                "\"thieves for door\"          |",
                "lund thieves                  |",
                "thieves OR messenger -lund    | what-the-letter-asks"
            })
    void findsWhatHoldsAllWords(String words, @Nullable String slug) {
        assertThat(slugs(search.search(query(words))))
                .containsExactlyElementsOf(slug == null ? List.of() : List.of(slug));
    }

    @Test
    void findsWhatHoldsAnyWordWhereAsked() {
        ArticleQuery any =
                new ArticleQuery("thieves messenger", Match.ANY, Map.of(), null, null, Sort.RELEVANCE, 0, 10, null);
        assertThat(slugs(search.search(any))).containsExactlyInAnyOrder(LETTER_ANALYSIS, INTERVIEW);
    }

    @Test
    void ranksTheTitleFirst() {
        assertThat(slugs(search.search(query("hidden door OR letter")))).first().isEqualTo(UNDATED);
    }

    @Test
    void tellsSignatoriesFromThoseMentioned() {
        assertThat(found(Map.of(Facet.SIGNATORY, "m. ORTEGA"))).containsExactly(LETTER_NEWS);
        assertThat(found(Map.of(Facet.SIGNATORY, "thandi-mbeki")))
                .containsExactlyInAnyOrder(LETTER_NEWS, LETTER_ANALYSIS);
        assertThat(found(Map.of(Facet.ACTOR, "Maria Ortega")))
                .containsExactlyInAnyOrder(LETTER_NEWS, LETTER_ANALYSIS, BOTH_SIDES);
    }

    @Test
    void findsNothingForAnUnknownActor() {
        assertThat(found(Map.of(Facet.ACTOR, "Nobody"))).isEmpty();
        assertThat(found(Map.of(Facet.SPEAKER, "Nobody"))).isEmpty();
    }

    @Test
    void letsClaimFiltersMeetInOneClaim() {
        assertThat(found(Map.of(Facet.SPEAKER, "ortega", Facet.STANCE, "FOR_ACCESS")))
                .containsExactly(LETTER_NEWS);
        assertThat(found(Map.of(Facet.SPEAKER, "ortega", Facet.STANCE, "FOR_ENCRYPTION")))
                .isEmpty();
        assertThat(found(Map.of(Facet.KIND, "NGO", Facet.COUNTRY, "se", Facet.STANCE, "FOR_ENCRYPTION")))
                .containsExactlyInAnyOrder(LETTER_ANALYSIS, BOTH_SIDES);
    }

    @Test
    void widensByRepetitionAndNarrowsByDifferentFacets() {
        assertThat(found(Map.of(Facet.SPEAKER, "ida-lund,PL")))
                .containsExactlyInAnyOrder(INTERVIEW, LETTER_ANALYSIS, BOTH_SIDES);
        assertThat(found(Map.of(Facet.SPEAKER, "ida-lund,PL", Facet.YEAR, "2016,2020")))
                .containsExactlyInAnyOrder(INTERVIEW, BOTH_SIDES);
    }

    @Test
    void excludesWithinTheFacetThatIsAlsoNarrowed() {
        List<String> wanted = found(Map.of(Facet.STANCE, "FOR_ENCRYPTION"));
        List<String> unwanted = found(Map.of(Facet.STANCE, "NEUTRAL"));

        assertThat(wanted).containsAnyElementsOf(unwanted);
        assertThat(found(Map.of(Facet.STANCE, "FOR_ENCRYPTION,-NEUTRAL")))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().filter(id -> !unwanted.contains(id)).toList());
    }

    @Test
    void excludes() {
        assertThat(found(Map.of(Facet.STANCE, "-FOR_ENCRYPTION")))
                .containsExactlyInAnyOrder(LETTER_NEWS, OPEN_ENDED, UNDATED);
        assertThat(found(Map.of(Facet.SPEAKER, "ortega", Facet.STANCE, "-NEUTRAL")))
                .containsExactly(LETTER_NEWS);
        assertThat(found(Map.of(Facet.ACTOR, "ortega,-PL"))).containsExactly(LETTER_NEWS);
        assertThat(found(Map.of(Facet.SOURCE, "-wire daily")))
                .doesNotContain(INTERVIEW, LETTER_ANALYSIS)
                .hasSize(4);
    }

    @Test
    void knowsASourceByTheAliasOfItsActor() {
        assertThat(found(Map.of(Facet.SOURCE, "the gazette"))).containsExactlyInAnyOrder(LETTER_NEWS, BOTH_SIDES);
    }

    @Test
    void keepsWhatMayLieBetweenTwoDays() {
        assertThat(between("2019-11-15", "2019-12-31")).containsExactlyInAnyOrder(LETTER_ANALYSIS, OPEN_ENDED);
        assertThat(between(null, "2018-05-31")).containsExactly(INTERVIEW);
        assertThat(between("2016-02-17", null)).hasSize(5).doesNotContain(UNDATED);
    }

    @Test
    void sortsByTheEarliestDayWithUndatedLast() {
        assertThat(slugs(search.search(sorted(Sort.NEWEST, 0, 10, null))))
                .containsExactly(BOTH_SIDES, LETTER_NEWS, LETTER_ANALYSIS, OPEN_ENDED, INTERVIEW, UNDATED);
        assertThat(slugs(search.search(sorted(Sort.OLDEST, 0, 10, null))))
                .containsExactly(INTERVIEW, OPEN_ENDED, LETTER_ANALYSIS, LETTER_NEWS, BOTH_SIDES, UNDATED);
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, ''", "OLDEST, ''", "RELEVANCE, door OR letter OR hearing OR ciphers"})
    void goesOnAfterAnyPage(Sort sort, String words) {
        List<String> whole =
                slugs(search.search(new ArticleQuery(words, Match.ALL, Map.of(), null, null, sort, 0, 10, null)));
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            SearchDocument page =
                    search.search(new ArticleQuery(words, Match.ALL, Map.of(), null, null, sort, 0, 2, after));
            assertThat(page.total()).isEqualTo(6);
            assertThat(page.facets().get("stance")).isNotEmpty();
            read.addAll(slugs(page));
            after = page.next();
        } while (after != null);
        assertThat(read).hasSize(6).isEqualTo(whole);
    }

    @Test
    void givesPages() {
        assertThat(slugs(search.search(sorted(Sort.NEWEST, 1, 4, null)))).containsExactly(INTERVIEW, UNDATED);
        assertThat(search.search(sorted(Sort.NEWEST, 7, 4, null)).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "'!!'", "LTF8fHg", "MHwyMDE5LTk5LTk5fHg"})
    void refusesATokenItNeverGave(String token) {
        assertThatExceptionOfType(UnreadablePageTokenException.class)
                .isThrownBy(() -> search.search(sorted(Sort.NEWEST, 0, 10, token)));
    }

    @Test
    void countsArticlesNotClaims() {
        Map<String, List<FacetValue>> facets = search.search(query("")).facets();
        assertThat(facets.keySet())
                .containsExactlyInAnyOrder("actor", "signatory", "country", "kind", "source", "stance", "year");
        assertThat(facets.get("stance"))
                .containsExactlyInAnyOrder(
                        new FacetValue("FOR_ENCRYPTION", "For encryption", 3),
                        new FacetValue("FOR_ACCESS", "For access", 2),
                        new FacetValue("NEUTRAL", "Neutral", 2));
        assertThat(facets.get("actor")).contains(new FacetValue("maria-ortega", "Maria Ortega", 3));
        assertThat(facets.get("signatory"))
                .containsExactlyInAnyOrder(
                        new FacetValue("karl-lindqvist", "Karl Lindqvist", 2),
                        new FacetValue("thandi-mbeki", "Thandi Mbeki", 2),
                        new FacetValue("maria-ortega", "Maria Ortega", 1));
        assertThat(facets.get("country")).contains(new FacetValue("ZA", "South Africa", 1));
        assertThat(facets.get("year")).first().isEqualTo(new FacetValue("2019", "2019", 2));
    }

    @Test
    void countsInTheClaimsThatMeetTheFilters() {
        SearchDocument ortega = search.search(query("", Map.of(Facet.SPEAKER, "ortega")));
        assertThat(ortega.facets().get("stance"))
                .containsExactlyInAnyOrder(
                        new FacetValue("FOR_ACCESS", "For access", 1), new FacetValue("NEUTRAL", "Neutral", 1));
    }

    @Test
    void marksHitsInTitleAndText() {
        ArticleSummary item =
                search.search(query("defending messenger")).items().getFirst();
        assertThat(item.titleHighlights())
                .singleElement()
                .satisfies(hit -> assertThat(item.title().text().substring(hit[0], hit[1]))
                        .isEqualTo("defends"));
        assertThat(item.snippets())
                .singleElement()
                .satisfies(snippet -> assertThat(snippet.highlights())
                        .extracting(hit -> snippet.text().substring(hit[0], hit[1]))
                        .containsExactly("messenger"));
        assertThat(item.score()).isPositive();
    }

    @Test
    void marksAHitFarDownALongText() {
        String filler = "Nothing of note was said that day. ".repeat(2_000);
        records.article("long-read", "A long read", filler + "Then the zeppelin landed.", a -> {});
        upkeep.awaitIndexed();
        ArticleSummary item = search.search(query("zeppelin")).items().getFirst();
        records.deleteArticle("long-read");
        upkeep.awaitIndexed();
        assertThat(item.snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.text()).endsWith("Then the zeppelin landed.");
            assertThat(snippet.highlights())
                    .extracting(hit -> snippet.text().substring(hit[0], hit[1]))
                    .containsExactly("zeppelin");
        });
    }

    @Test
    void showsTheOpeningWhereNothingIsAsked() {
        assertThat(search.search(sorted(Sort.OLDEST, 0, 1, null))
                        .items()
                        .getFirst()
                        .snippets())
                .singleElement()
                .satisfies(snippet -> assertThat(snippet.text()).startsWith("Ida Lund said"));
    }

    @Test
    void tellsHowTheQueryWasRead() {
        SearchDocument found = search.search(query("the  \"door for\" zebra -lund"));
        assertThat(found.query().given()).isEqualTo("the  \"door for\" zebra -lund");
        assertThat(found.query().readAs()).isEqualTo("\"door for\" zebra -lund");
        assertThat(found.query().terms()).containsExactly(new TermHits("\"door for\"", 1), new TermHits("zebra", 0));
    }

    @Test
    void suggestsAWordOfTheArchive() {
        assertThat(search.search(query("mesenger")).suggestion()).isEqualTo("messenger");
        assertThat(search.search(query("messenger")).suggestion()).isNull();
    }

    static List<String> hostileQueries() {
        StringBuilder manyWords = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            manyWords.append('w').append(i).append(' ');
        }
        return List.of(
                "\"",
                "\"unbalanced phrase",
                "- + OR AND \"\" \"-\"",
                "a:b^2~* (x OR [y TO z} \\",
                "OR door",
                "-door",
                "?*~",
                "\u0000\uFFFF\uD800",
                "\uE000door\uE001",
                "x".repeat(10_000),
                "a-".repeat(5_000),
                "\"" + "door ".repeat(1_999) + "\"",
                "é".repeat(5_000) + " " + "\"".repeat(4_999),
                manyWords.substring(0, 10_000));
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void answersHostileQueries(String words) {
        assertThat(search.search(query(words)).query().given()).isEqualTo(words);
    }

    private static ArticleQuery query(String words) {
        return query(words, Map.of());
    }

    private static ArticleQuery query(String words, Map<Facet, String> filters) {
        Map<Facet, Filter> read = new HashMap<>();
        filters.forEach((facet, values) -> read.put(facet, Filter.of(List.of(values.split(",")))));
        return new ArticleQuery(words, Match.ALL, read, null, null, Sort.RELEVANCE, 0, 10, null);
    }

    private static ArticleQuery sorted(Sort sort, int page, int size, @Nullable String after) {
        return new ArticleQuery("", Match.ALL, Map.of(), null, null, sort, page, size, after);
    }

    private List<String> found(Map<Facet, String> filters) {
        return slugs(search.search(query("", filters)));
    }

    private List<String> between(@Nullable String from, @Nullable String to) {
        return slugs(search.search(new ArticleQuery(
                "",
                Match.ALL,
                Map.of(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Sort.RELEVANCE,
                0,
                10,
                null)));
    }

    private static List<String> slugs(SearchDocument found) {
        return found.items().stream().map(ArticleSummary::id).toList();
    }
}
