package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Intentions: "plans to …", "refused to …". */
final class IntentionRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        boolean applies = clause.verb().has(Frame.INTEND)
                && clause.hasThirdPerson()
                && !clause.possible()
                && !clause.verb().infinitive();
        Passage p = clause.p();
        int at = p.word(clause.verb().to()).equals("to") ? clause.verb().to() : clause.next();
        boolean not = p.word(at).equals("not");
        int act = not ? at + 2 : at + 1;
        boolean to = p.word(act - 1).equals("to")
                && (p.isTag(act, "VERB", "AUX", "ADV")
                        || p.isTag(act, "NOUN") && !p.word(act).endsWith("s") && !p.isTag(act + 1, "NOUN"));
        if (!applies || !to || clause.verb().passive() || hasGap(clause)) {
            return null;
        }
        return clause.claim(at, NextSpeech.afterInfinitive(p, act, ClauseEnd.of(p, at + 1)), "intention", 0.8);
    }

    /** "talks that delegations had expected to end without a text": the expected is told of the thing before "that". */
    private static boolean hasGap(Clause clause) {
        Passage p = clause.p();
        int that = clause.from() - 1;
        return p.word(clause.verb().main()).startsWith("expect")
                && p.isWord(that, "that|which")
                && p.isTag(that, "PRON")
                && p.isTag(that - 1, "NOUN", "PUNCT");
    }
}
