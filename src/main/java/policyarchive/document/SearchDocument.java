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

    /** How the query was read. */
    public record QueryReading(String given, String readAs, List<TermHits> terms) {}

    /** A term of the query and how many articles hold it. */
    public record TermHits(String text, long hits) {}

    /** A value one can filter by. */
    public record FacetValue(String value, String label, long count) {}
}
