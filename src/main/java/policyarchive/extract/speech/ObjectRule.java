package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Attitudes and demands whose object is a noun phrase: "called for …", "criticised …", "stressed the need for …". */
final class ObjectRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        VerbGroup verb = clause.verb();
        if (!verb.has(Frame.ABOUT) || !clause.hasThirdPerson() || verb.passive() || verb.infinitive()) {
            return null;
        }
        Passage p = clause.p();
        int at = clause.verb().to();
        boolean phrase = NounPhrases.endOf(p, at) > at
                || p.quoted(at)
                || p.isTag(at, "DET") && p.quoted(at + 1)
                || p.word(at).endsWith("ing") && p.isTag(at, "VERB", "AUX")
                || p.word(at).matches("what|how|why|whether")
                || verb.to() - verb.main() > 1 && p.isTag(at, "VERB");
        if (!phrase || p.word(at).matches("it|them|him|her|that|this|me|us")) {
            return null;
        }
        int to = end(p, at);
        return clause.claim(at, to, "object-of-speech", verb.modal() ? 0.4 : 0.6);
    }

    /** A noun phrase ends earlier than a clause: at a comma that does not go on with a list. */
    static int end(Passage p, int from) {
        int clause = ClauseEnd.of(p, from);
        for (int i = from + 1; i < clause; i++) {
            boolean relative = p.word(i).equals(",") && !p.quoted(i) && !list(p, i, clause);
            boolean time = p.word(i).matches("after|during|when|because|before|ahead")
                    && p.isTag(i, "SCONJ", "ADP", "ADV")
                    && !p.quoted(i)
                    && i > from + 2;
            if (relative || time) {
                return i;
            }
        }
        return clause;
    }

    private static boolean list(Passage p, int comma, int end) {
        for (int i = comma + 1; i < end && i < comma + 12; i++) {
            if (p.word(i).equals("and") || p.word(i).equals("or")) {
                return !p.isTag(comma + 1, "PRON", "VERB", "SCONJ", "ADV", "CCONJ") || i == comma + 1;
            }
            if (p.isTag(i, "AUX") || p.word(i).matches("who|which|that")) {
                return false;
            }
        }
        return false;
    }
}
