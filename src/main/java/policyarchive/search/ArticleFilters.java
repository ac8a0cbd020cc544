package policyarchive.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import policyarchive.document.Filter;

/**
 * The filters of a search for articles as predicates. What is asked of speakers and stance must meet in one claim; a
 * value that is excluded leaves out the articles in which a claim that meets the rest has it.
 */
final class ArticleFilters {
    /** Facets of claims and their fields in one. */
    static final Map<Facet, String> IN_CLAIM = new EnumMap<>(Map.of(
            Facet.SPEAKER, IndexField.SPEAKER,
            Facet.STANCE, IndexField.STANCE,
            Facet.KIND, IndexField.KIND,
            Facet.COUNTRY, IndexField.COUNTRY));

    private static final Map<Facet, String> OF_ARTICLE = new EnumMap<>(Map.of(
            Facet.ACTOR, IndexField.ACTOR,
            Facet.SIGNATORY, IndexField.SIGNATORY,
            Facet.SOURCE, IndexField.SOURCE_KEY,
            Facet.YEAR, IndexField.YEAR));

    private final SearchPredicateFactory predicates;
    private final FilterValues values;
    private final ArticleQuery query;

    ArticleFilters(SearchPredicateFactory predicates, FilterValues values, ArticleQuery query) {
        this.predicates = predicates;
        this.values = values;
        this.query = query;
    }

    void addTo(BooleanPredicateClausesStep<?, ?> all) {
        OF_ARTICLE.forEach((facet, field) -> {
            Filter filter = query.filter(facet);
            if (!filter.include().isEmpty()) {
                all.filter(oneOf(field, values.of(facet, filter.include())));
            }
            if (!filter.exclude().isEmpty()) {
                all.mustNot(oneOf(field, values.of(facet, filter.exclude())));
            }
        });
        claim().ifPresent(claim -> all.filter(nested(List.of(claim))));
        IN_CLAIM.keySet().stream()
                .filter(facet -> !query.filter(facet).exclude().isEmpty())
                .forEach(facet -> all.mustNot(nested(Stream.concat(
                                asked(facet).stream(),
                                Stream.of(ofClaim(facet, query.filter(facet).exclude())))
                        .toList())));
        dates(predicates, query.from(), query.to()).ifPresent(all::filter);
    }

    /** What one claim must meet, in the nested fields; empty where nothing is asked of claims. */
    Optional<SearchPredicate> claim() {
        List<SearchPredicate> asked = asked(null);
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        asked.forEach(all::filter);
        return asked.isEmpty() ? Optional.empty() : Optional.of(all.toPredicate());
    }

    /** What is asked of one claim, apart from one facet: no claim has both a wanted and an unwanted stance. */
    private List<SearchPredicate> asked(@Nullable Facet apart) {
        return IN_CLAIM.keySet().stream()
                .filter(facet -> facet != apart)
                .filter(facet -> !query.filter(facet).include().isEmpty())
                .map(facet -> ofClaim(facet, query.filter(facet).include()))
                .toList();
    }

    private SearchPredicate ofClaim(Facet facet, List<String> any) {
        return oneOf(IndexField.inClaim(IN_CLAIM.getOrDefault(facet, "")), values.of(facet, any));
    }

    private SearchPredicate nested(List<SearchPredicate> inOneClaim) {
        var claim = predicates.nested(IndexField.CLAIMS);
        inOneClaim.forEach(claim::add);
        return claim.toPredicate();
    }

    private SearchPredicate oneOf(String field, Collection<?> any) {
        return oneOf(predicates, field, any);
    }

    /** Documents with one of these values; none where there are no values. */
    static SearchPredicate oneOf(SearchPredicateFactory predicates, String field, Collection<?> any) {
        return any.isEmpty()
                ? predicates.matchNone().toPredicate()
                : predicates.terms().field(field).matchingAny(any).toPredicate();
    }

    /** Documents whose date may lie between these days. */
    static Optional<SearchPredicate> dates(
            SearchPredicateFactory predicates, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        LocalDate first = from == null ? DateFields.OPEN_START : from;
        LocalDate last = to == null ? DateFields.OPEN_END : to;
        return Optional.of(predicates
                .and(
                        predicates.range().field(IndexField.RANGE_START).atMost(last),
                        predicates.range().field(IndexField.RANGE_END).atLeast(first))
                .toPredicate());
    }
}
