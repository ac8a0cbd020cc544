package policyarchive.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import policyarchive.ArchiveTest;
import policyarchive.archive.Actor;
import policyarchive.archive.RecordFixtures;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocuments;
import policyarchive.document.ActorQuery;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleSummary;
import policyarchive.document.Chunks;
import policyarchive.document.Filter;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.document.StatementQuery;
import policyarchive.document.TimelineEntry;
import policyarchive.document.WholeLists;
import policyarchive.search.ArticleQuery;
import policyarchive.search.ArticleSearch;
import policyarchive.search.ClaimQuery;
import policyarchive.search.ClaimSearch;
import policyarchive.search.IndexUpkeep;
import policyarchive.search.SearchCorpus;
import policyarchive.timeline.TimelineQuery;
import policyarchive.timeline.Timelines;
import policyarchive.timeline.WholeTimelines;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.Stance;

/** Whole lists hold what their pages hold, in the same order, also where they are longer than one part. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeListsIT {
    private static final int MANY = Chunks.SIZE + 20;
    private static final int PAGE = 100;

    @Autowired
    private RecordFixtures records;

    @Autowired
    private IndexUpkeep index;

    @Autowired
    private ArticleSearch articles;

    @Autowired
    private ClaimSearch claims;

    @Autowired
    private ActorDocuments actors;

    @Autowired
    private StatementDocuments statements;

    @Autowired
    private WholeLists lists;

    @Autowired
    private Timelines timelines;

    @Autowired
    private WholeTimelines wholeTimelines;

    @BeforeAll
    void fill() {
        records.clear();
        SearchCorpus.store(records);
        Actor speaker = records.actor("speaker", "Zoe Speaker", ActorKind.PERSON, "DK");
        records.inTransaction(() -> {
            for (int i = 0; i < MANY; i++) {
                String words = "door number " + i;
                records.article(
                        "many-" + i,
                        "A zebra opens doors " + i % 7,
                        "Zoe Speaker wants the zebra to open " + words + (i % 3 == 0 ? " and zebra stripes" : "") + ".",
                        a -> a.mentions(speaker, "Zoe Speaker")
                                .claim(Stance.FOR_ACCESS, words, null, null, true, speaker));
            }
            return MANY;
        });
        index.awaitIndexed();
    }

    @ParameterizedTest
    @EnumSource(ArticleQuery.Sort.class)
    void holdsTheArticlesOfASearch(ArticleQuery.Sort sort) {
        List<String> paged = pages(
                ArticleSummary::id,
                page -> articles.search(articles(sort, page)).items());

        assertThat(whole(articles.all(articles(sort, 0)), ArticleSummary::id))
                .hasSize(MANY)
                .isEqualTo(paged);
    }

    @Test
    void holdsTheClaimsOfASearch() {
        for (String q : List.of("", "door")) {
            List<String> paged = pages(
                    claim -> claim.claim().id(),
                    page -> claims.search(claims(q, page)).items());

            assertThat(whole(
                            claims.all(claims(q, 0)),
                            (ArticleClaim claim) -> claim.claim().id()))
                    .hasSizeGreaterThanOrEqualTo(MANY)
                    .isEqualTo(paged);
        }
    }

    @Test
    void holdsActorsAndStatementsByTheirFilters() {
        ActorQuery persons = new ActorQuery("", new Filter(List.of("PERSON"), List.of()), Filter.NONE, 0, PAGE);
        assertThat(whole(lists.actors(persons), ActorDocument::id))
                .hasSizeGreaterThan(3)
                .isEqualTo(actors.list(persons).items().stream()
                        .map(ActorDocument::id)
                        .toList());

        StatementQuery all = new StatementQuery(Filter.NONE, List.of(), List.of(), 0, PAGE);
        assertThat(whole(lists.statements(all), StatementDocument::id))
                .isNotEmpty()
                .isEqualTo(statements.list(all).items().stream()
                        .map(StatementDocument::id)
                        .toList());
    }

    @Test
    void holdsTimelines() {
        TimelineQuery query =
                new TimelineQuery(Filter.NONE, Filter.NONE, Filter.NONE, Filter.NONE, null, null, true, 0, 1000);

        assertThat(whole(wholeTimelines.ofActor("speaker", query), entry -> String.valueOf(entry.claimId())))
                .hasSize(MANY)
                .isEqualTo(timelines.ofActor("speaker", query).items().stream()
                        .map(TimelineEntry::claimId)
                        .toList());
        assertThat(whole(wholeTimelines.of(query), TimelineEntry::text))
                .isEqualTo(timelines.of(query).items().stream()
                        .map(TimelineEntry::text)
                        .toList());
    }

    private static ArticleQuery articles(ArticleQuery.Sort sort, int page) {
        return new ArticleQuery("zebra", ArticleQuery.Match.ALL, Map.of(), null, null, sort, page, PAGE, null);
    }

    private static ClaimQuery claims(String q, int page) {
        return new ClaimQuery(q, Filter.NONE, Filter.NONE, Filter.NONE, null, null, true, page, PAGE);
    }

    private static <T> List<String> pages(Function<T, String> id, IntFunction<List<T>> page) {
        List<String> ids = new ArrayList<>();
        List<T> items = page.apply(0);
        for (int next = 1; !items.isEmpty(); next++) {
            items.stream().map(id).forEach(ids::add);
            items = page.apply(next);
        }
        return ids;
    }

    private static <T> List<String> whole(Chunks<T> list, Function<T, String> id) {
        List<String> ids = new ArrayList<>();
        try (list) {
            for (List<T> part = list.next(); part != null; part = list.next()) {
                assertThat(part).hasSizeLessThanOrEqualTo(Chunks.SIZE);
                part.stream().map(id).forEach(ids::add);
            }
            assertThat(list.total()).isEqualTo(ids.size());
        }
        return ids;
    }
}
