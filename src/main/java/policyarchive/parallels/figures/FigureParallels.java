package policyarchive.parallels.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.document.DateDocument;

/**
 * A figure of an article, with what others give for the same thing.
 *
 * @param differing how many of the others give another number
 * @param others those with the most context in common first, one of each article
 */
public record FigureParallels(FigureDocument figure, int differing, List<Other> others) {
    public FigureParallels {
        others = List.copyOf(others);
    }

    /**
     * What another article gives.
     *
     * @param source who published it
     * @param copyOf the first of the article's copies, null where it has none
     * @param agrees whether the number is the same
     * @param score 0 to 1: the share of context words that both sentences have
     * @param shared these words, without their endings
     */
    public record Other(
            String articleId,
            String articleTitle,
            @Nullable String source,
            @Nullable DateDocument published,
            @Nullable String copyOf,
            FigureDocument figure,
            boolean agrees,
            double score,
            List<String> shared) {}
}
