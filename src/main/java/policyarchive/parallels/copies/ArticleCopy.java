package policyarchive.parallels.copies;

import java.util.List;
import policyarchive.document.ArticleSummary;

/**
 * A copy of an article.
 *
 * @param original whether it came first of all copies, by its date, else by its import
 * @param overlap 0 to 1: the share of the shorter text's runs of four words that the other has
 * @param differenceCount how many differences there are
 * @param differences the first of them, in the order of the text
 */
public record ArticleCopy(
        ArticleSummary article, boolean original, double overlap, int differenceCount, List<Difference> differences) {
    public ArticleCopy {
        differences = List.copyOf(differences);
    }
}
