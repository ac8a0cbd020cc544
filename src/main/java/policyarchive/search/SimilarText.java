package policyarchive.search;

import java.util.List;

/** Finds articles by the words that set a text apart. */
public interface SimilarText {
    /**
     * An article and how much it has of a text.
     *
     * @param id of the article
     * @param score 0 to 1: its share of the score that the text itself reaches
     */
    record Similar(String id, double score) {
        Similar shareOf(double whole) {
            return new Similar(id, Math.min(1, score / whole));
        }
    }

    /**
     * The articles most like one, the most similar first, without itself.
     *
     * @param id of the article, which the index must hold for anything to be found
     * @param text of the article
     * @param most how many at most
     */
    List<Similar> to(String id, String text, int most);
}
