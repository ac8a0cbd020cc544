package policyarchive.extract.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;

/** Subjects with a description between commas or dashes before their verb: "X, who leads Y, said". */
final class ApposedSubjects {
    private static final int REACH = 60;
    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

    private ApposedSubjects() {}

    /** "X, who leads Y, said": the phrase before the first of the commas that can hold an apposition. */
    static @Nullable Range before(Passage p, int close) {
        Range best = null;
        for (int k = close - 1; k > 0 && k > close - REACH && !p.quoted(k); k--) {
            boolean mark = p.word(k).equals(p.word(close)) || Subjects.isDash(p, close) && Subjects.isDash(p, k);
            if (mark && NounPhrases.ends(p, k - 1) && NounPhrases.opensApposition(p, k + 1)) {
                int from = NounPhrases.startOf(p, k - 1);
                boolean list = from > 0 && p.word(from - 1).equals(",");
                if (best != null && Subjects.isObject(p, from) && inRelative(p, from) && isList(p, k + 1, close)) {
                    best = null;
                    continue;
                }
                boolean since = from > 0 && p.isTag(from, "PROPN") && p.isWord(from - 1, "since|after|before|until|as");
                if (from >= 0 && (since || !Subjects.isObject(p, from)) && (!hasClause(p, k + 1, close))) {
                    best = new Range(from, close);
                }
                if (!list && best != null) {
                    return best;
                }
            }
        }
        return best == null ? fromStart(p, close) : best;
    }

    /** The words from the start of a sentence up to a mark, where they have no verb outside relative clauses. */
    private static @Nullable Range fromStart(Passage p, int close) {
        int comma = 0;
        while (comma < close && !p.word(comma).equals(p.word(close)) && !p.quoted(comma)) {
            comma++;
        }
        boolean opens = p.isTag(0, "DET", "PROPN", "NOUN", "ADJ", "NUM") || NounPhrases.possessive(p, 0);
        boolean phrase = comma > 0 && comma < close && close < REACH && NounPhrases.ends(p, comma - 1);
        boolean clause = hasClause(p, 0, comma) || !opensClause(p, comma + 1) && hasClause(p, comma + 1, close);
        return opens && phrase && !clause ? new Range(0, close) : null;
    }

    /** "as he then was" between commas. */
    private static boolean opensClause(Passage p, int i) {
        return p.isWord(i, "as|then|if|when|while|though|although");
    }

    /** Whether a relative clause behind a comma has begun not far before a token. */
    private static boolean inRelative(Passage p, int before) {
        for (int i = before - 1; i > 0 && i > before - 16; i--) {
            if (Subjects.isRelative(p, i)) {
                return p.word(i - 1).equals(",");
            }
        }
        return false;
    }

    /** Whether commas and an "and" before the last link the members of a list: "with X, Y and Z". */
    private static boolean isList(Passage p, int from, int close) {
        boolean and = false;
        for (int i = from; i < close; i++) {
            if (p.isTag(i, "VERB", "AUX") && !and || RELATIVE.contains(p.word(i))) {
                return false;
            }
            and |= p.isTag(i, "CCONJ");
        }
        return and;
    }

    /** Whether a stretch has a verb of its own outside a relative clause. */
    static boolean hasClause(Passage p, int from, int to) {
        boolean relative = RELATIVE.contains(p.word(from)) || p.word(from).equals("where");
        for (int i = from; i < to; i++) {
            relative |= RELATIVE.contains(p.word(i));
            boolean finite = p.isTag(i, "AUX")
                    || p.isTag(i, "VERB")
                            && !p.word(i).endsWith("ing")
                            && !p.word(i).endsWith("ed")
                            && !p.word(i - 1).equals("to");
            if (finite && !relative) {
                return true;
            }
        }
        return false;
    }
}
