package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Intentions: "plans to …", "refused to …". */
final class IntentionRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        boolean applies = clause.verb().has(Frame.INTEND)
                && clause.hasThirdPerson()
                && !clause.verb().infinitive();
        Passage p = clause.p();
        int at = clause.next();
        boolean not = p.word(at).equals("not");
        boolean to = p.word(not ? at + 1 : at).equals("to") && p.isTag(not ? at + 2 : at + 1, "VERB", "AUX", "ADV");
        if (!applies || !to || clause.verb().passive()) {
            return null;
        }
        return clause.claim(at, ClauseEnd.of(p, at + 1), "intention", 0.8);
    }
}
