package policyarchive.parallels;

/** Why an article is shown as similar, the strongest first. */
public enum SimilarityReason {
    /** The same text, perhaps edited. */
    COPY,
    /** Both report one statement. */
    SAME_STATEMENT,
    /** Both quote the same words, perhaps with differences. */
    SAME_QUOTE,
    /** Both use many of the same rare words. */
    SIMILAR_TEXT
}
