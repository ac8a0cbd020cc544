package policyarchive.parallels.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stretch of two texts in which most words stand for one another in order, by Smith and Waterman's algorithm: a
 * pair of like words counts two, a word without its like costs one.
 *
 * @param pairs indexes of like words in the one and in the other text, ascending in both
 */
public record LocalAlignment(List<int[]> pairs) {
    /** Words of each text that are looked at. */
    public static final int MOST_WORDS = 400;

    private static final int LIKE = 2;
    private static final int UNLIKE = -1;

    public LocalAlignment {
        pairs = List.copyOf(pairs);
    }

    /** Aligns the first {@value #MOST_WORDS} words of each. */
    public static LocalAlignment of(List<Word> one, List<Word> other) {
        List<String> a = bases(one);
        List<String> b = bases(other);
        int[][] score = new int[a.size() + 1][b.size() + 1];
        int[] best = {0, 0};
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                int pair = score[i - 1][j - 1] + (a.get(i - 1).equals(b.get(j - 1)) ? LIKE : UNLIKE);
                int gap = Math.max(score[i - 1][j], score[i][j - 1]) + UNLIKE;
                score[i][j] = Math.max(0, Math.max(pair, gap));
                if (score[i][j] > score[best[0]][best[1]]) {
                    best = new int[] {i, j};
                }
            }
        }
        return new LocalAlignment(back(a, b, score, best));
    }

    private static List<int[]> back(List<String> a, List<String> b, int[][] score, int[] end) {
        List<int[]> pairs = new ArrayList<>();
        int i = end[0];
        int j = end[1];
        while (score[i][j] > 0) {
            boolean like = a.get(i - 1).equals(b.get(j - 1));
            if (score[i][j] == score[i - 1][j - 1] + (like ? LIKE : UNLIKE)) {
                i--;
                j--;
                if (like) {
                    pairs.add(new int[] {i, j});
                }
            } else if (score[i][j] == score[i - 1][j] + UNLIKE) {
                i--;
            } else {
                j--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static List<String> bases(List<Word> words) {
        return words.stream().limit(MOST_WORDS).map(Word::base).toList();
    }
}
