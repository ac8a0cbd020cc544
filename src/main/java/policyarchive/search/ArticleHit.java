package policyarchive.search;

import java.util.List;

/**
 * An article as the index gives it.
 *
 * @param summary as {@link StoredSummary} wrote it
 * @param title fragments of the title with hits marked
 * @param text fragments of the text with hits marked
 * @param whole the text
 */
record ArticleHit(String summary, List<String> title, List<String> text, String whole, double score) {
    ArticleHit(String summary, Marked marked, float score) {
        this(summary, marked.title(), marked.text(), marked.whole(), score);
    }

    /** Fragments with hits marked, and the text they are taken from. */
    record Marked(List<String> title, List<String> text, String whole) {}
}
