package policyarchive.extract.speech;

import policyarchive.text.WordPattern;

/** Words between a cue verb and what it introduces: "said on Monday in a statement that …". */
final class Adverbials {
    private static final int LONGEST = 14;

    private Adverbials() {}

    /** The first token at or after one that is not part of an adverbial. */
    static int skip(Passage p, int from) {
        int at = from;
        for (int step = next(p, at); step > at; step = next(p, at)) {
            at = step;
        }
        return at;
    }

    private static int next(Passage p, int i) {
        if (i >= p.size() || p.quoted(i)) {
            return i;
        }
        if (Times.isDay(p.word(i)) && p.isTag(i, "NOUN", "PROPN")) {
            return i + 1;
        }
        if (p.isWord(i, "this|last|next|earlier|late|early|on|later|in") && isTime(p, i + 1)) {
            return i + 2;
        }
        if (p.isTag(i, "ADV")
                && !p.isWord(
                        i,
                        "how|why|when|where|there|not|never|n't|more|about|only|as|so|even|too|very|nearly|almost|neither|either|both|some|roughly")) {
            return i + 1;
        }
        return p.isTag(i, "ADP") ? prepositional(p, i) : i;
    }

    private static boolean isTime(Passage p, int i) {
        return Times.isDay(p.word(i)) || p.isTag(i, "NUM") && WordPattern.matches(p.form(i), "(19|20)\\d\\d");
    }

    /** A prepositional phrase counts only where something that introduces speech comes right after it. */
    private static int prepositional(Passage p, int i) {
        if (!p.isWord(i, "in|at|on|via|by|to|during|after|before|through|from|with|of|under|for|over")) {
            return i;
        }
        int limit = Math.min(p.size(), i + LONGEST);
        for (int j = i + 1; j < limit; j++) {
            if (p.quoted(j) || p.isWord(j, "that|,|:|\\.|whether|how|why")) {
                return j > i + 1 ? j : i;
            }
            if (p.isTag(j, "VERB", "AUX", "SCONJ")) {
                return i;
            }
        }
        return i;
    }
}
