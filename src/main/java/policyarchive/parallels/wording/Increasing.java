package policyarchive.parallels.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest increasing subsequence, by patience sorting. */
final class Increasing {
    private Increasing() {}

    /**
     * The most pairs whose second numbers increase.
     *
     * @param pairs in the order of their first numbers
     */
    static List<int[]> longest(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pile(pairs, tops, piles, pairs.get(i)[1]);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = before[i]) {
            longest.add(pairs.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    private static int pile(List<int[]> pairs, int[] tops, int piles, int value) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tops[middle])[1] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
