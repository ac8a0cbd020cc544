package policyarchive.parallels.copies;

import policyarchive.document.ArticleSummary;

/**
 * An article that is a copy of another.
 *
 * @param original whether it came first of all copies
 */
public record CopyOutlet(ArticleSummary article, boolean original) {}
