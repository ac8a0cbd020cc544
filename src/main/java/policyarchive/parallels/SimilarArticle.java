package policyarchive.parallels;

import java.util.List;
import policyarchive.document.ArticleSummary;

/**
 * An article that is similar to another.
 *
 * @param reason the strongest of the reasons
 * @param score 0 to 1, of that reason: the share of words that a copy or a quotation has in common, the share of the
 *     statements reported by either that both report, or the share of the score that the text itself would reach
 * @param reasons all of them
 */
public record SimilarArticle(
        ArticleSummary article, SimilarityReason reason, double score, List<SimilarityReason> reasons) {
    public SimilarArticle {
        reasons = List.copyOf(reasons);
    }
}
