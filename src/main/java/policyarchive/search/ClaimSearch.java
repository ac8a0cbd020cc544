package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Claim;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;
import policyarchive.document.Chunks;
import policyarchive.document.Filter;
import policyarchive.document.ListDocument;
import policyarchive.search.query.QueryReader;
import policyarchive.search.query.ReadQuery;

/** Search for claims: the index finds and orders them, three database queries fill a page. */
@Service
@Transactional(readOnly = true)
public class ClaimSearch {
    private final EntityManager entities;
    private final SearchValues values;
    private final ArticleClaims documents;

    ClaimSearch(EntityManager entities, SearchValues values, ArticleClaims documents) {
        this.entities = entities;
        this.values = values;
        this.documents = documents;
    }

    /** The best match first, and where no words are asked the newest first, undated last. */
    public ListDocument<ArticleClaim> search(ClaimQuery query) {
        SearchSession session = Search.session(entities);
        SearchScope<Claim> scope = session.scope(Claim.class);
        ReadQuery read = QueryReader.read(query.q());
        int offset = Math.multiplyExact(query.page(), query.size());
        SearchResult<Long> result = session.search(scope)
                .select(scope.projection().id(Long.class).toProjection())
                .where(predicate(scope.predicate(), query, read))
                .sort(order(scope.sort(), read))
                .fetch(offset, query.size());
        long total = result.total().hitCount();
        List<ArticleClaim> items = documents.byIds(result.hits());
        boolean more = offset + (long) query.size() < total;
        return new ListDocument<>(
                total, query.page(), query.size(), items, more ? String.valueOf(query.page() + 1) : null);
    }

    /** The whole list, in the same order; page and size of the query are not looked at. */
    public Chunks<ArticleClaim> all(ClaimQuery query) {
        return ScrolledChunks.open(
                entities.getEntityManagerFactory(), session -> scroll(session, query), documents::byIds);
    }

    private SearchScroll<Long> scroll(SearchSession session, ClaimQuery query) {
        SearchScope<Claim> scope = session.scope(Claim.class);
        ReadQuery read = QueryReader.read(query.q());
        return session.search(scope)
                .select(scope.projection().id(Long.class).toProjection())
                .where(predicate(scope.predicate(), query, read))
                .sort(order(scope.sort(), read))
                .scroll(Chunks.SIZE);
    }

    private SearchPredicate predicate(SearchPredicateFactory predicates, ClaimQuery query, ReadQuery read) {
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        all.must(WordPredicates.ofClaims(predicates, values.fields()).of(read, ArticleQuery.Match.ALL));
        narrow(
                all,
                predicates,
                IndexField.SPEAKER,
                query.actor(),
                names -> values.filters().of(Facet.SPEAKER, names));
        narrow(all, predicates, IndexField.STANCE, query.stance(), FilterValues::capitals);
        narrow(all, predicates, IndexField.MODE, query.mode(), FilterValues::capitals);
        if (!query.allTopics()) {
            all.filter(predicates.match().field(IndexField.ON_TOPIC).matching(true));
        }
        ArticleFilters.dates(predicates, query.from(), query.to()).ifPresent(all::filter);
        return all.toPredicate();
    }

    private static void narrow(
            BooleanPredicateClausesStep<?, ?> all,
            SearchPredicateFactory predicates,
            String field,
            Filter filter,
            Function<List<String>, Collection<?>> inIndex) {
        if (!filter.include().isEmpty()) {
            all.filter(ArticleFilters.oneOf(predicates, field, inIndex.apply(filter.include())));
        }
        if (!filter.exclude().isEmpty()) {
            all.mustNot(ArticleFilters.oneOf(predicates, field, inIndex.apply(filter.exclude())));
        }
    }

    private static SearchSort order(SearchSortFactory by, ReadQuery read) {
        SearchSort first = read.isEmpty()
                ? by.field(IndexField.SORT_DAY).desc().missing().last().toSort()
                : by.score().toSort();
        return by.composite()
                .add(first)
                .add(by.field(IndexField.SLUG).asc().toSort())
                .toSort();
    }
}
