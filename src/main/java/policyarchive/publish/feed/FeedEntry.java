package policyarchive.publish.feed;

import java.time.Instant;
import policyarchive.document.ArticleSummary;

/**
 * An article in a feed.
 *
 * @param updatedAt when the archive last took over a change of it
 */
public record FeedEntry(ArticleSummary article, Instant updatedAt) {}
