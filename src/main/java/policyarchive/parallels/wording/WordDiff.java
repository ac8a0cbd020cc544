package policyarchive.parallels.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two texts, word by word. Short stretches are compared by their longest common subsequence, long
 * ones are first cut at runs of words that each text has once (Bram Cohen's patience diff), so that the time stays
 * bounded whatever the texts are; where nothing is in common, a stretch is one change.
 */
public final class WordDiff {
    /** Words of the one times words of the other that are compared each with each. */
    private static final long SMALL = 1_000_000;

    private static final int DEEPEST = 30;
    /** Words that make a place of a text unmistakable. */
    private static final int ANCHOR = 3;

    private final List<String> one;
    private final List<String> other;
    private final List<Change> changes = new ArrayList<>();

    private WordDiff(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
    }

    /** The changes that make the other text of the one, in order. */
    public static List<Change> of(List<Word> one, List<Word> other) {
        WordDiff diff = new WordDiff(
                one.stream().map(Word::key).toList(),
                other.stream().map(Word::key).toList());
        diff.compare(0, one.size(), 0, other.size(), 0);
        return List.copyOf(diff.changes);
    }

    private void compare(int from, int to, int otherFrom, int otherTo, int depth) {
        int a = from;
        int b = otherFrom;
        while (a < to && b < otherTo && same(a, b)) {
            a++;
            b++;
        }
        int aEnd = to;
        int bEnd = otherTo;
        while (aEnd > a && bEnd > b && same(aEnd - 1, bEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        if (a == aEnd || b == bEnd) {
            note(a, aEnd, b, bEnd);
        } else if ((long) (aEnd - a) * (bEnd - b) <= SMALL) {
            subsequence(a, aEnd, b, bEnd);
        } else {
            cut(a, aEnd, b, bEnd, depth);
        }
    }

    private void cut(int from, int to, int otherFrom, int otherTo, int depth) {
        List<int[]> anchors = depth < DEEPEST ? anchors(from, to, otherFrom, otherTo) : List.of();
        if (anchors.isEmpty()) {
            note(from, to, otherFrom, otherTo);
            return;
        }
        int a = from;
        int b = otherFrom;
        for (int[] anchor : anchors) {
            if (anchor[0] >= a && anchor[1] >= b) {
                compare(a, anchor[0], b, anchor[1], depth + 1);
                a = anchor[0] + ANCHOR;
                b = anchor[1] + ANCHOR;
            }
        }
        compare(a, to, b, otherTo, depth + 1);
    }

    /** Where runs stand that each text has once, kept to those in the order of both. */
    private List<int[]> anchors(int from, int to, int otherFrom, int otherTo) {
        Map<List<String>, Integer> places = once(one, from, to);
        Map<List<String>, Integer> otherPlaces = once(other, otherFrom, otherTo);
        List<int[]> pairs = new ArrayList<>();
        places.forEach((run, place) -> {
            int there = otherPlaces.getOrDefault(run, -1);
            if (place >= 0 && there >= 0) {
                pairs.add(new int[] {place, there});
            }
        });
        pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
        return Increasing.longest(pairs);
    }

    /** Runs by their place, -1 where they stand more than once. */
    private static Map<List<String>, Integer> once(List<String> words, int from, int to) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = from; i + ANCHOR <= to; i++) {
            places.merge(words.subList(i, i + ANCHOR), i, (first, second) -> -1);
        }
        return places;
    }

    private void subsequence(int from, int to, int otherFrom, int otherTo) {
        int[][] common = common(from, to, otherFrom, otherTo);
        int a = 0;
        int b = 0;
        int changeA = 0;
        int changeB = 0;
        while (a < to - from && b < otherTo - otherFrom) {
            if (same(from + a, otherFrom + b)) {
                note(from + changeA, from + a, otherFrom + changeB, otherFrom + b);
                changeA = ++a;
                changeB = ++b;
            } else if (common[a + 1][b] >= common[a][b + 1]) {
                a++;
            } else {
                b++;
            }
        }
        note(from + changeA, to, otherFrom + changeB, otherTo);
    }

    /** How many words the rests from each pair of places have in common. */
    private int[][] common(int from, int to, int otherFrom, int otherTo) {
        int[][] common = new int[to - from + 1][otherTo - otherFrom + 1];
        for (int a = to - from - 1; a >= 0; a--) {
            for (int b = otherTo - otherFrom - 1; b >= 0; b--) {
                common[a][b] = same(from + a, otherFrom + b)
                        ? common[a + 1][b + 1] + 1
                        : Math.max(common[a + 1][b], common[a][b + 1]);
            }
        }
        return common;
    }

    private boolean same(int a, int b) {
        return one.get(a).equals(other.get(b));
    }

    private void note(int from, int to, int otherFrom, int otherTo) {
        if (from < to || otherFrom < otherTo) {
            changes.add(new Change(from, to, otherFrom, otherTo));
        }
    }
}
