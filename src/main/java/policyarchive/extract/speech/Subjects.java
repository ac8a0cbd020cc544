package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a verb has for its subject, by parts of speech alone. */
final class Subjects {
    /** Tokens from one up to, without, another. */
    record Range(int from, int to) {}

    private static final int REACH = 60;

    private Subjects() {}

    /** The subject that ends before a verb group, null where there is none. */
    static @Nullable Range before(Passage p, int verb) {
        int last = Times.before(p, verb) - 1;
        if (last < 0 || p.quoted(last)) {
            return null;
        }
        if (isRelative(p, last)) {
            return antecedent(p, last);
        }
        if (p.word(last).equals(",") || isDash(p, last)) {
            return ApposedSubjects.before(p, last);
        }
        return phrase(p, last);
    }

    static boolean isRelative(Passage p, int i) {
        return p.word(i).equals("who")
                || p.word(i).equals("which")
                || p.word(i).equals("that") && p.isTag(i, "PRON", "SCONJ");
    }

    static boolean isDash(Passage p, int i) {
        return p.word(i).equals("—") || p.word(i).equals("–") || p.word(i).equals("--");
    }

    private static @Nullable Range antecedent(Passage p, int relative) {
        int last = relative - 1;
        while (last > 0 && (p.word(last).equals(",") || p.isTag(last, "ADV"))) {
            last--;
        }
        if (p.isTag(last, "CCONJ")) {
            int earlier = relativeBefore(p, last);
            return earlier < 0 ? null : antecedent(p, earlier);
        }
        if (last < 0 || p.quoted(last) || !NounPhrases.ends(p, last)) {
            return null;
        }
        int from = NounPhrases.startOf(p, last);
        return from < 0 ? null : new Range(from, last + 1);
    }

    /** In "which leads it and which said" the relative that the conjunction goes on from, -1 where none is. */
    private static int relativeBefore(Passage p, int conjunction) {
        for (int i = conjunction - 1; i > 0 && i > conjunction - REACH; i--) {
            if (p.word(i).equals("who") || p.word(i).equals("which")) {
                return i;
            }
        }
        return -1;
    }

    static boolean isObject(Passage p, int from) {
        return from > 0
                && !p.quoted(from - 1)
                && (p.isTag(from - 1, "ADP", "VERB", "AUX") || p.word(from - 1).equals("to"));
    }

    private static @Nullable Range phrase(Passage p, int last) {
        if (!NounPhrases.ends(p, last)) {
            return ModifiedSubjects.beforeParticiple(p, last);
        }
        int from = NounPhrases.startOf(p, last);
        if (from < 0) {
            return null;
        }
        Range modified = ModifiedSubjects.beforeModifier(p, from, last);
        Range adverbial = modified == null ? ModifiedSubjects.beforeAdverbialClause(p, from) : modified;
        return adverbial != null ? adverbial : new Range(from, last + 1);
    }

    /** The subject of the nearest finite verb to the left, for participles and coordinated verbs; null where none. */
    static @Nullable Range shared(Passage p, int verb) {
        Range speaks = shared(p, verb, true);
        return speaks == null ? shared(p, verb, false) : speaks;
    }

    private static @Nullable Range shared(Passage p, int verb, boolean cue) {
        for (int i = verb - 1; i >= 0 && i > verb - 90; i--) {
            boolean verbal =
                    p.isTag(i, "VERB", "AUX") && !p.quoted(i) && (i == 0 || !Character.isUpperCase(first(p, i)));
            verbal &= !cue || CueVerbs.begins(p.word(i));
            if (verbal
                    && (cue || !p.isTag(i - 1, "AUX", "PART"))
                    && !p.word(i - 1).equals("to")
                    && !isBareParticiple(p, i)) {
                int first = i;
                while (first > 0
                        && p.isTag(first - 1, "ADV", "AUX", "PART")
                        && !p.word(first - 1).equals("'s")) {
                    first--;
                }
                boolean relative = isRelative(p, first - 1);
                Range subject = relative ? null : before(p, first);
                boolean reported = subject != null
                        && (p.isTag(subject.from() - 1, "SCONJ")
                                || p.word(subject.from() - 1).equals("that"));
                if (subject != null && !reported) {
                    return subject;
                }
            }
        }
        return null;
    }

    private static char first(Passage p, int i) {
        return p.form(i).isEmpty() ? ' ' : p.form(i).charAt(0);
    }

    private static boolean isBareParticiple(Passage p, int i) {
        return p.word(i).endsWith("ing") && !p.isTag(i, "AUX");
    }
}
