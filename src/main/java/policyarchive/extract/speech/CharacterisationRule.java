package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.WordPattern;

/** What something is said to be: "called it a threat", "described the plan as “…”". */
final class CharacterisationRule implements VerbRule {
    static final String RULE = "characterisation";

    /** What one is charged with, blamed or thanked for is said of one. */
    private static final String CHARGES =
            "(accus|charg|blam|prais|thank|criticis|criticiz|condemn|fault|suspect|slam|mock|denounc|commend|congratulat|rebuk)(es?|ed|ing|s)?";

    @Override
    public @Nullable Attribution read(Clause clause) {
        if (!clause.verb().has(Frame.AS)
                || !clause.hasSpeaker()
                || clause.possible()
                || clause.verb().passive()
                || clause.verb().infinitive()) {
            return null;
        }
        Passage p = clause.p();
        int object = clause.next();
        int to = NounPhrases.endOf(p, object);
        boolean named =
                p.isWord(clause.verb().main(), "call(ed|s|ing)?|dub(bed|s)?|label(l?ed|s)?|brand(ed|s)?|deem(ed|s)?");
        if (named && to > object && (p.quoted(to) || to + 1 < p.size())) {
            return clause.claim(object, end(p, object), RULE, 0.8);
        }
        int as = p.word(object).equals("as") ? object : object - 1;
        if (p.word(as).equals("as") && isAntecedent(clause)) {
            return clause.claim(as + 1, end(p, as + 1), RULE, 0.8);
        }
        if (as == verb(clause) && p.quoted(as + 1) | p.isTag(as + 1, "ADJ", "ADV")) {
            return clause.claim(as + 1, end(p, as + 1), RULE, 0.7);
        }
        boolean likeness = p.isWord(clause.verb().main(), "liken(ed|s|ing)?|compar(e|es|ed|ing)");
        boolean figure = p.isWord(clause.verb().main(), "puts?|putting|peg(s|ged)?|estimat(e|es|ed)");
        if (likeness && to > object && p.isWord(to, "to|with") || figure && figure(p, object) > 0) {
            return clause.claim(object, end(p, to), RULE, 0.8);
        }
        boolean charge = p.isWord(clause.verb().main(), CHARGES);
        for (int i = object; i < p.size() && i < object + 25; i++) {
            if (p.word(i).equals("as") && i > object) {
                return clause.claim(object, end(p, object), RULE, 0.8);
            }
            boolean with =
                    p.word(i).equals("with") && p.word(clause.verb().main()).startsWith("charg");
            boolean of = p.word(i).equals("of") || p.word(i).equals("for") || with;
            if (charge
                    && of
                    && i > object
                    && (i <= to || p.isTag(i - 1, "PRON"))
                    && (p.quoted(i + 1)
                            || p.word(i + 1).endsWith("ing")
                            || p.word(i + 1).equals("not")
                            || NounPhrases.possessive(p, i + 1))) {
                return clause.claim(object, end(p, object), RULE, 0.8);
            }
            if (p.isTag(i, "AUX", "SCONJ") && !p.word(i).equals("as") || p.isWord(i, "[,;:]")) {
                return null;
            }
        }
        return null;
    }

    /** Where "as" stands that has no object before it: "dismissed as false a circular that …". */
    private static int verb(Clause clause) {
        int to = clause.verb().to();
        return clause.p().word(to).equals("as") ? to : -2;
    }

    /** "which X described as", "what X sees as": the thing stands before the clause. */
    private static boolean isAntecedent(Clause clause) {
        String before = clause.p().word(clause.from() - 1);
        return clause.subject() != null && WordPattern.matches(before, "which|what|whom|that");
    }

    /** Where "at" stands before a figure, -1 if nowhere near. */
    private static int figure(Passage p, int object) {
        for (int i = object + 1; i < object + 15 && !p.isWord(i, "[,.;:]"); i++) {
            if (p.word(i).equals("at") && isFigure(p, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigure(Passage p, int i) {
        return p.quoted(i)
                || p.isTag(i, "NUM", "SYM")
                || p.isTag(i, "ADV", "ADP", "ADJ") && p.isTag(i + 1, "NUM", "SYM");
    }

    /** What something is said to be ends where time or occasion is told. */
    private static int end(Passage p, int from) {
        int to = ClauseEnd.of(p, from);
        for (int i = from + 2; i < to; i++) {
            if (!p.quoted(i) && p.isWord(i, "after|during|when|before") && p.isTag(i, "SCONJ", "ADP", "ADV")) {
                return i;
            }
        }
        return to;
    }
}
