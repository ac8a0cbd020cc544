package policyarchive.search;

import java.util.List;

/**
 * An article as the index gives it.
 *
 * @param summary as {@link StoredSummary} wrote it
 * @param title fragments of the title with hits marked
 * @param text fragments of the text with hits marked
 */
record ArticleHit(String summary, List<String> title, List<String> text, double score) {
    ArticleHit(String summary, Marked marked, float score) {
        this(summary, marked.title(), marked.text(), score);
    }

    /** Fragments with hits marked. */
    record Marked(List<String> title, List<String> text) {}
}
