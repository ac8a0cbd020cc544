package policyarchive.extract.speech;

import java.util.List;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/** Speech in the passive: "has been criticised by X as …", "was told by X that …". */
final class PassiveRule implements ClaimRule {
    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (Clause clause : Clause.of(p)) {
            VerbGroup verb = clause.verb();
            boolean speech = verb.has(Frame.SAY, Frame.AS, Frame.TELL, Frame.ASK, Frame.THINK, Frame.ABOUT);
            int by = verb.to();
            if (verb.passive() && speech && p.word(by).equals("by")) {
                read(clause, by + 1, found);
            }
        }
    }

    private static void read(Clause clause, int agent, List<Attribution> found) {
        Passage p = clause.p();
        Range speaker = Subjects.after(p, agent);
        if (speaker == null || p.isTag(agent, "NUM") || p.isTag(agent, "VERB")) {
            return;
        }
        Span by = p.span(speaker.from(), speaker.to());
        int at = speaker.to();
        boolean goesOn = p.word(at).matches("that|as|to|for|of") && !p.quoted(at) && at + 1 < p.size();
        if (goesOn) {
            int from = p.word(at).matches("for|of|as") ? at + 1 : at;
            Span words = p.span(from, ClauseEnd.of(p, from));
            found.add(new Attribution(
                    List.of(words),
                    by,
                    clause.cue(),
                    "passive",
                    0.75,
                    clause.verb().negated()));
        }
    }
}
