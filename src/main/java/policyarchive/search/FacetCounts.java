package policyarchive.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Component;
import policyarchive.archive.ActorLookup;
import policyarchive.archive.Article;
import policyarchive.document.SearchDocument.FacetValue;

/** How many of the found articles have which values. */
@Component
class FacetCounts {
    static final int MOST_VALUES = 100;

    static final List<Facet> COUNTED =
            List.of(Facet.ACTOR, Facet.SIGNATORY, Facet.COUNTRY, Facet.KIND, Facet.SOURCE, Facet.STANCE, Facet.YEAR);

    private final ActorLookup actors;

    FacetCounts(ActorLookup actors) {
        this.actors = actors;
    }

    static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.parameter());
    }

    static AggregationKey<Map<Integer, Long>> yearKey() {
        return AggregationKey.of(Facet.YEAR.parameter());
    }

    /**
     * Counts articles by a facet of words. What belongs to claims is counted over the claims that meet the filters, so
     * that the count of a value is what filtering by it will find.
     */
    static SearchAggregation<Map<String, Long>> words(
            SearchScope<Article> scope, Facet facet, ArticleFilters filters, int mostValues) {
        String inClaim = ArticleFilters.IN_CLAIM.get(facet);
        String field = inClaim == null ? facet.parameter() : IndexField.inClaim(inClaim);
        var counts = scope.aggregation()
                .terms()
                .field(field, String.class)
                .orderByCountDescending()
                .maxTermCount(mostValues);
        Optional<SearchPredicate> claim = inClaim == null ? Optional.empty() : filters.claim();
        return claim.isPresent() ? counts.filter(claim.get()).toAggregation() : counts.toAggregation();
    }

    static SearchAggregation<Map<Integer, Long>> years(SearchScope<Article> scope, int mostValues) {
        return scope.aggregation()
                .terms()
                .field(IndexField.YEAR, Integer.class)
                .orderByCountDescending()
                .maxTermCount(mostValues)
                .toAggregation();
    }

    /**
     * The counts with their labels, by parameter name.
     *
     * @param apart counts of facets in which something is chosen, as if it were not, so that more can be added
     */
    Map<String, List<FacetValue>> read(SearchResult<?> result, Map<Facet, SearchResult<?>> apart) {
        Map<Facet, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Facet facet : COUNTED) {
            SearchResult<?> counted = apart.get(facet);
            counts.put(facet, values(counted == null ? result : counted, facet));
        }
        Map<String, String> names = names(counts);
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        counts.forEach((facet, values) -> facets.put(facet.parameter(), labelled(facet, values, names)));
        return facets;
    }

    /** The counts of one facet with their labels. */
    List<FacetValue> read(SearchResult<?> result, Facet facet) {
        Map<Facet, Map<String, Long>> counts = Map.of(facet, values(result, facet));
        return labelled(facet, counts.getOrDefault(facet, Map.of()), names(counts));
    }

    private static Map<String, Long> values(SearchResult<?> result, Facet facet) {
        Map<String, Long> values = new LinkedHashMap<>();
        if (facet == Facet.YEAR) {
            result.aggregation(yearKey()).forEach((year, count) -> values.put("%04d".formatted(year), count));
        } else if (facet == Facet.SOURCE) {
            Map<String, String> spellings = new HashMap<>();
            // Filtered by whatever the case, under the spelling that is most frequent.
            result.aggregation(key(facet))
                    .forEach((name, count) -> values.merge(
                            spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> name), count, Long::sum));
        } else {
            values.putAll(result.aggregation(key(facet)));
        }
        return values;
    }

    private Map<String, String> names(Map<Facet, Map<String, Long>> counts) {
        Set<String> ids =
                new HashSet<>(counts.getOrDefault(Facet.ACTOR, Map.of()).keySet());
        ids.addAll(counts.getOrDefault(Facet.SIGNATORY, Map.of()).keySet());
        return actors.currentNames(ids);
    }

    private static List<FacetValue> labelled(Facet facet, Map<String, Long> values, Map<String, String> names) {
        List<FacetValue> labelled = new ArrayList<>();
        values.forEach(
                (value, count) -> labelled.add(new FacetValue(value, FacetLabels.label(facet, value, names), count)));
        return labelled;
    }
}
