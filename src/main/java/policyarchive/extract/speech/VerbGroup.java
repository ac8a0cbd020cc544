package policyarchive.extract.speech;

import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;

/**
 * A cue verb with its auxiliaries, adverbs and particle.
 *
 * @param from its first token
 * @param main the verb itself
 * @param to after its last token
 * @param frames what may follow it
 * @param negated whether "not" or "never" stands in it
 * @param modal whether it says what could or should be
 * @param infinitive whether "to" begins it
 * @param participle whether it is a form in -ing without an auxiliary
 * @param passive whether the subject is the one spoken to or of
 */
record VerbGroup(
        int from,
        int main,
        int to,
        Set<Frame> frames,
        boolean negated,
        boolean modal,
        boolean infinitive,
        boolean participle,
        boolean passive) {

    boolean has(Frame... any) {
        for (Frame one : any) {
            if (frames.contains(one)) {
                return true;
            }
        }
        return false;
    }

    boolean finite() {
        return !infinitive && !participle;
    }

    /** The same verb where its subject does what the infinitive says. */
    VerbGroup asFinite() {
        return new VerbGroup(from, main, to, frames, negated, modal, false, participle, passive);
    }
}
