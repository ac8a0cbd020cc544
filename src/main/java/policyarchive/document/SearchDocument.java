package policyarchive.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a search for articles found. */
public record SearchDocument(
        long total,
        int page,
        int size,
        long tookMs,
        QueryReading query,
        @Nullable String suggestion,
        List<ArticleSummary> items,
        Map<String, List<FacetValue>> facets,
        @Nullable String next) {

    /**
     * How the query was read.
     *
     * @param relaxations where nothing was found, questions that ask for less and find something
     */
    public record QueryReading(String given, String readAs, List<TermHits> terms, List<Relaxation> relaxations) {}

    /**
     * A question that asks for less.
     *
     * @param kind {@code without-term}, {@code any-word}, {@code without-quotes}, {@code spelt-alike},
     *     {@code without-exclusions} or {@code without-filters}
     * @param term what is left out, where it is one term
     * @param q its words
     * @param match {@code all} or {@code any}
     * @param filtered whether the filters stay
     * @param total how many articles it finds
     */
    public record Relaxation(
            String kind, @Nullable String term, String q, String match, boolean filtered, long total) {}

    /** A term of the query and how many articles hold it. */
    public record TermHits(String text, long hits) {}

    /** A value one can filter by. */
    public record FacetValue(String value, String label, long count) {}
}
