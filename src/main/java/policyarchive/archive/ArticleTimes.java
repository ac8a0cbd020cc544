package policyarchive.archive;

import java.time.Instant;

/**
 * When the archive came to know what it holds of an article.
 *
 * @param slug of the article
 * @param importedAt when it first came in
 * @param updatedAt when its content last changed
 */
public record ArticleTimes(String slug, Instant importedAt, Instant updatedAt) {}
