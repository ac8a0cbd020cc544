package policyarchive.extract.stance;

import policyarchive.extract.stance.AttitudeWords.Found;

/** What turns round the next attitude, or denies a harm that another has foretold. Places are counted in words. */
final class Negations {
    /** Words between "not" and the attitude it turns round. */
    static final int TURN = 4;

    /** Words by which a denial is forgotten. */
    private static final int DENIAL = 12;

    private static final int FAR = 1000;

    private int turnedAt = -FAR;
    private int deniedAt = -FAR;
    private int notAt = -FAR;

    void forget() {
        turnedAt = -FAR;
        deniedAt = -FAR;
        notAt = -FAR;
    }

    void turn(Found word) {
        turnedAt = word.at();
    }

    void deny(Found word) {
        deniedAt = word.at();
    }

    /** "Not without" denies nothing. */
    void without(Found word) {
        deniedAt = word.at() - notAt <= DENIAL ? -FAR : word.at();
    }

    /**
     * Notes a "not".
     *
     * @param ofMeasure whether it stands behind a measure: "the bill does not weaken encryption"
     */
    void not(Found word, boolean ofMeasure) {
        turnedAt = word.at();
        notAt = word.at();
        deniedAt = ofMeasure ? word.at() : deniedAt;
    }

    /** Whether a word is turned round, no more than {@code reach} words behind what turns it. */
    boolean turns(Found word, int reach) {
        return word.at() - turnedAt <= reach;
    }

    /** The same as a factor; what has turned one attitude turns no other. */
    int spend(Found word) {
        int sign = turns(word, TURN) ? -1 : 1;
        turnedAt = -FAR;
        return sign;
    }

    boolean denies(Found word) {
        return word.at() - deniedAt < DENIAL;
    }
}
