package policyarchive.search;

import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Article;
import policyarchive.document.DateDocument;
import policyarchive.search.ArticleQuery.Sort;
import policyarchive.search.query.ReadQuery;

/** One search for articles put to the index. */
final class ArticleIndexQuery {
    private static final int MOST_SNIPPETS = 3;
    /** Characters, about two lines. */
    private static final int SNIPPET_LENGTH = 200;

    private final SearchSession session;
    private final SearchScope<Article> scope;
    private final SearchPredicateFactory predicates;
    private final ArticleQuery query;
    private final ArticleFilters filters;
    private final SearchPredicate found;
    private final Sort sort;

    ArticleIndexQuery(SearchSession session, ArticleQuery query, ReadQuery read, SearchValues values) {
        this.session = session;
        this.scope = session.scope(Article.class);
        this.predicates = scope.predicate();
        this.query = query;
        this.filters = new ArticleFilters(predicates, values.filters(), query);
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        all.must(WordPredicates.ofArticles(
                        predicates, values.fields(), values.rarity().of(read))
                .of(read, query.match()));
        filters.addTo(all);
        this.found = query.copiesOnce() ? OneOfEachCopy.among(session, all.toPredicate()) : all.toPredicate();
        this.sort = read.isEmpty() && query.sort() == Sort.RELEVANCE ? Sort.NEWEST : query.sort();
    }

    int size() {
        return query.size();
    }

    /** The page and one more, so that it shows whether the list goes on, with the counts where nothing came before. */
    SearchResult<ArticleHit> page(@Nullable PageToken after) {
        SearchPredicate window = after == null || after.isCount() ? found : following(after);
        var search = session.search(scope)
                .select(projection())
                .where(window)
                .highlighter(scope.highlighter()
                        .fastVector()
                        .fragmentSize(SNIPPET_LENGTH)
                        .numberOfFragments(MOST_SNIPPETS)
                        .boundaryScanner(scanner -> scanner.sentence().locale(Locale.ENGLISH))
                        .tag(Highlights.OPEN, Highlights.CLOSE)
                        .toHighlighter())
                .sort(order());
        return counting(search).fetch(offset(after), size() + 1);
    }

    /** The whole list, a part at a time: summaries as {@link StoredSummary} wrote them. */
    SearchScroll<String> scroll(int chunk) {
        return session.search(scope)
                .select(scope.projection()
                        .field(IndexField.SUMMARY, String.class)
                        .toProjection())
                .where(found)
                .sort(order())
                .scroll(chunk);
    }

    /** How many it finds. */
    long total() {
        return session.search(scope).where(found).fetchTotalHitCount();
    }

    /** The counts of the whole list. */
    SearchResult<?> counts() {
        return counting(session.search(scope)
                        .select(scope.projection().id().toProjection())
                        .where(found))
                .fetch(0);
    }

    /** The counts of one facet alone. */
    SearchResult<?> counts(Facet facet, int mostValues) {
        return counting(
                        session.search(scope)
                                .select(scope.projection().id().toProjection())
                                .where(found),
                        facet,
                        mostValues)
                .fetch(0);
    }

    /** How the list goes on after the last of the articles shown. */
    PageToken token(@Nullable PageToken after, ArticleHit last) {
        if (sort == Sort.RELEVANCE || sort == Sort.IMPORTED) {
            return PageToken.afterCount(offset(after) + size());
        }
        var article = StoredSummary.read(last.summary());
        DateDocument published = article.published();
        return PageToken.afterArticle(published == null ? null : published.earliest(), article.id());
    }

    private int offset(@Nullable PageToken after) {
        return after == null ? Math.multiplyExact(query.page(), size()) : after.shown();
    }

    private SearchProjection<ArticleHit> projection() {
        SearchProjectionFactory<?, ?> project = scope.projection();
        return project.composite()
                .from(
                        project.field(IndexField.SUMMARY, String.class),
                        project.composite()
                                .from(
                                        project.highlight(IndexField.TITLE),
                                        project.highlight(IndexField.TEXT),
                                        project.field(IndexField.TEXT, String.class))
                                .as(ArticleHit.Marked::new),
                        project.score())
                .as(ArticleHit::new)
                .toProjection();
    }

    private <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search) {
        SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counted = search;
        for (Facet facet : FacetCounts.COUNTED) {
            counted = counting(counted, facet, FacetCounts.MOST_VALUES);
        }
        return counted;
    }

    private <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting(
            SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search, Facet facet, int mostValues) {
        return facet == Facet.YEAR
                ? search.aggregation(FacetCounts.yearKey(), FacetCounts.years(scope, mostValues))
                : search.aggregation(FacetCounts.key(facet), FacetCounts.words(scope, facet, filters, mostValues));
    }

    private SearchSort order() {
        var by = scope.sort();
        var earliest = by.field(IndexField.SORT_DAY);
        var first = switch (sort) {
            case RELEVANCE -> by.score().toSort();
            case NEWEST -> earliest.desc().missing().last().toSort();
            case OLDEST -> earliest.asc().missing().last().toSort();
            case IMPORTED -> by.field(IndexField.IMPORTED).desc().toSort();
        };
        return by.composite()
                .add(first)
                .add(by.field(IndexField.SLUG).asc().toSort())
                .toSort();
    }

    /** What is found and comes later in the order of dates: a later place, or the same and a greater id. */
    private SearchPredicate following(PageToken after) {
        LocalDate day = after.day();
        SearchPredicate laterId = predicates
                .range()
                .field(IndexField.SLUG)
                .greaterThan(after.slug())
                .toPredicate();
        SearchPredicate undated =
                predicates.not(predicates.exists().field(IndexField.SORT_DAY)).toPredicate();
        if (day == null) {
            return predicates.and(found, undated, laterId).toPredicate();
        }
        var earliest = predicates.range().field(IndexField.SORT_DAY);
        SearchPredicate laterDay =
                (sort == Sort.OLDEST ? earliest.greaterThan(day) : earliest.lessThan(day)).toPredicate();
        SearchPredicate sameDay = predicates
                .and(predicates.match().field(IndexField.SORT_DAY).matching(day).toPredicate(), laterId)
                .toPredicate();
        return predicates
                .and(found, predicates.or(undated, laterDay, sameDay).toPredicate())
                .toPredicate();
    }
}
