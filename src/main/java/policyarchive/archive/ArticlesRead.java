package policyarchive.archive;

import java.util.List;

/**
 * Told within the transaction that stored them: these articles are new, or were read again and may say something else.
 *
 * @param articles managed, not yet flushed
 */
public record ArticlesRead(List<Article> articles) {
    public ArticlesRead {
        articles = List.copyOf(articles);
    }
}
