package policyarchive.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.document.Filter;

/**
 * A search for articles.
 *
 * @param q the words as typed, empty for all articles
 * @param filters the narrowed facets; different ones must all hold
 * @param from keeps what may lie on or after this day
 * @param to keeps what may lie on or before this day
 * @param page from 0
 * @param size 1 to 100
 * @param copiesOnce whether articles that are copies of one text count as one
 * @param after the {@code next} of the answer before this one, instead of a page
 */
public record ArticleQuery(
        String q,
        Match match,
        Map<Facet, Filter> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        int size,
        boolean copiesOnce,
        @Nullable String after) {
    /** Whether all words must be found, or any of them will do. */
    public enum Match {
        ALL,
        ANY
    }

    /** The order of the results; by date those without one come last, IMPORTED has what came in last first. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        IMPORTED
    }

    public ArticleQuery {
        filters = Map.copyOf(filters);
    }

    /** A search that counts each copy. */
    public ArticleQuery(
            String q,
            Match match,
            Map<Facet, Filter> filters,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Sort sort,
            int page,
            int size,
            @Nullable String after) {
        this(q, match, filters, from, to, sort, page, size, false, after);
    }

    /** The same filters for other words, from the first page on. */
    ArticleQuery asking(String words, Match how) {
        return new ArticleQuery(words, how, filters, from, to, sort, 0, size, copiesOnce, null);
    }

    /** The same words in all articles. */
    ArticleQuery unfiltered() {
        return new ArticleQuery(q, match, Map.of(), null, null, sort, 0, size, copiesOnce, null);
    }

    /** The same without what one facet must be; what it must not be stays. */
    ArticleQuery withoutChoice(Facet facet) {
        Map<Facet, Filter> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.computeIfPresent(facet, (same, filter) -> new Filter(List.of(), filter.exclude()));
        return new ArticleQuery(q, match, others, from, to, sort, page, size, copiesOnce, after);
    }

    /** Whether anything but the words narrows it. */
    boolean isNarrowed() {
        return !filters.isEmpty() || from != null || to != null;
    }

    public Filter filter(Facet facet) {
        return filters.getOrDefault(facet, Filter.NONE);
    }
}
