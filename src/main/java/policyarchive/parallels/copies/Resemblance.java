package policyarchive.parallels.copies;

/** When two texts are copies of one, the second perhaps shortened or edited by its outlet. */
final class Resemblance {
    /** Of the runs of words of the shorter text. */
    private static final double SHARED = 0.7;
    /** A text within one more than twice as long is quoted there, not copied. */
    private static final double LENGTH = 0.5;

    private Resemblance() {}

    /** The share of the shorter text's runs of words that the other has; 0 where they are no copies. */
    static double ofCopies(Shingles one, Shingles other) {
        int shorter = Math.min(one.size(), other.size());
        int longer = Math.max(one.size(), other.size());
        if (shorter < Shingles.FEWEST || shorter < LENGTH * longer) {
            return 0;
        }
        double share = share(one, other);
        return share < SHARED ? 0 : share;
    }

    /** The share of the shorter text's runs of words that the other has. */
    static double share(Shingles one, Shingles other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) one.shared(other) / shorter;
    }
}
