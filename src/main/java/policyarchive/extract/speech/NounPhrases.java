package policyarchive.extract.speech;

import java.util.Set;

/** The bounds of noun phrases, by parts of speech. */
final class NounPhrases {
    static final int LONGEST = 45;

    private NounPhrases() {}

    /** Whether a token can be the last of a noun phrase. */
    static boolean ends(Passage p, int i) {
        return p.isTag(i, "NOUN", "PROPN", "PRON", "NUM")
                || p.word(i).equals(")")
                || p.word(i).equals("others")
                || p.isTag(i, "SYM", "X")
                || p.isTag(i, "DET")
                        && Set.of("all", "both", "some", "many", "most").contains(p.word(i))
                || p.isTag(i, "ADJ")
                        && (Set.of("others", "many", "several", "few", "more", "general", "public")
                                        .contains(p.word(i))
                                || Character.isUpperCase(first(p, i)));
    }

    private static char first(Passage p, int i) {
        return p.form(i).isEmpty() ? ' ' : p.form(i).charAt(0);
    }

    /** Where the phrase that ends with a token begins; -1 if the token ends none. */
    static int startOf(Passage p, int last) {
        if (!ends(p, last)) {
            return -1;
        }
        int from = p.word(last).equals(")") ? last + 1 - Math.max(1, bracket(p, last)) : last;
        boolean coordinated = false;
        while (from > 0 && last - from < LONGEST) {
            int step = step(p, from, coordinated);
            if (step == 0) {
                break;
            }
            coordinated |= p.isTag(from - 1, "CCONJ") || p.word(from - 1).equals("&");
            from -= step;
        }
        return trimmed(p, from, last);
    }

    /** How many tokens to the left of a phrase's first belong to it. */
    private static int step(Passage p, int first, boolean coordinated) {
        int i = first - 1;
        if (p.quoted(i)) {
            return 0;
        }
        if (p.isTag(first, "PRON") && !possessive(p, first) && !p.isTag(i, "ADP", "CCONJ")) {
            return p.word(i).equals("all") ? 1 : 0;
        }
        if (p.word(i).equals(")")) {
            return bracket(p, i);
        }
        if (p.isWord(first, "the|a|an") && p.isTag(i, "NOUN", "PROPN", "NUM")) {
            return 0;
        }
        if (p.isTag(i, "NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM", "X")
                || p.word(i).equals("'s")
                || p.word(i).equals("’s")
                || p.word(i).equals("&")
                || p.isTag(i, "PART") && !p.word(i).equals("to") && !p.word(i).equals("not")) {
            return 1;
        }
        if (p.isTag(i, "PRON")) {
            return possessive(p, i) || p.isWord(i, "those|all|some|many|both|one|none|several|most|others") ? 1 : 0;
        }
        if (isHyphen(p, i) && i > 0 && p.end(i - 1) == p.start(i)) {
            return 2;
        }
        return PhraseLinks.before(p, first, coordinated);
    }

    static boolean possessive(Passage p, int i) {
        return p.isWord(i, "his|her|its|their|our|my|your|whose");
    }

    static boolean isHyphen(Passage p, int i) {
        return p.word(i).equals("-") || p.word(i).equals("‐") || p.word(i).equals("/");
    }

    private static int bracket(Passage p, int close) {
        for (int i = close - 1; i > 0 && i > close - 12; i--) {
            if (p.word(i).equals("(")) {
                return close - i + 1;
            }
        }
        return 0;
    }

    /** Without what cannot begin a phrase, and without a day or a conjunction before it. */
    private static int trimmed(Passage p, int from, int last) {
        int start = from;
        boolean again = true;
        while (again && start < last) {
            again = p.isTag(start, "PUNCT", "CCONJ", "ADP", "PART")
                    && !p.word(start).equals("(");
            boolean day = Times.isDay(p.word(start)) && p.isTag(start + 1, "PROPN", "DET", "PRON");
            if (again || day) {
                start++;
                again = true;
            }
        }
        return start;
    }

    /** Whether what follows a comma can describe what stands before it. */
    static boolean opensApposition(Passage p, int i) {
        return p.isTag(i, "DET", "PROPN", "NOUN", "ADJ", "NUM")
                || p.isWord(i, "who|which|whose|where|including|also|of|now|then|formerly|himself|along|along|once")
                || p.isTag(i, "VERB") && p.isWord(i, "\\w{2,20}(ing|ed)")
                || possessive(p, i)
                || p.isTag(i, "ADP");
    }

    /** "the coming elections", "his leaked draft". */
    private static boolean isModifier(Passage p, int i) {
        boolean participle = p.isTag(i, "VERB") && p.isWord(i, "\\w{2,20}(ing|ed)");
        return participle
                && (p.isTag(i - 1, "DET", "ADJ") || possessive(p, i - 1))
                && p.isTag(i + 1, "NOUN", "PROPN", "ADJ");
    }

    /** Where the phrase that begins at a token ends; the token itself if none begins. */
    static int endOf(Passage p, int from) {
        if (p.isWord(from, "me|him|us|them|you|it")
                && p.isTag(from + 1, "DET", "PRON", "PROPN", "NOUN")
                && !p.quoted(from)) {
            return from + 1;
        }
        int i = from;
        int limit = Math.min(p.size(), from + LONGEST);
        while (i < limit && !p.quoted(i)) {
            if (p.isTag(i, "NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "SYM", "X")
                            && !(Times.isDay(p.word(i)) && i > from && p.isTag(i, "NOUN", "PROPN"))
                    || p.word(i).equals("'s")
                    || p.word(i).equals("&")) {
                if (p.isTag(i, "PRON") && i > from && !possessive(p, i) && !p.isTag(i - 1, "ADP", "CCONJ")) {
                    break;
                }
                i++;
            } else if (i > from && (links(p, i) || isModifier(p, i))) {
                i++;
            } else if (i > from && p.word(i).equals("(")) {
                int close = i;
                while (close < limit - 1 && !p.word(close).equals(")")) {
                    close++;
                }
                i = close + 1;
            } else {
                break;
            }
        }
        while (i > from
                && (p.isTag(i - 1, "ADP", "CCONJ", "PUNCT", "DET")
                        && !p.word(i - 1).equals(")"))) {
            i--;
        }
        return i;
    }

    private static boolean links(Passage p, int i) {
        boolean phrase = p.isTag(i + 1, "NOUN", "PROPN", "ADJ", "DET", "NUM") || possessive(p, i + 1);
        boolean link = p.isTag(i, "ADP") && p.isWord(i, "of|for|from|at|with|in") && !Times.isDay(p.word(i + 1));
        boolean and = p.isTag(i, "CCONJ") && phrase;
        boolean time = p.word(i).equals("in") && (p.isTag(i + 1, "NUM") || p.isTag(i + 1, "DET"));
        return !time && (link && phrase || and)
                || isHyphen(p, i) && p.end(i - 1) == p.start(i)
                || p.isTag(i, "PART") && p.word(i).equals("'s");
    }
}
