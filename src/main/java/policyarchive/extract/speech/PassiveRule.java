package policyarchive.extract.speech;

import java.util.List;
import java.util.regex.Pattern;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/** Speech in the passive: "has been criticised by X as …", "was told by X that …", "the plan was condemned by X". */
final class PassiveRule implements ClaimRule {
    /** What is judged in these words is the subject's thing, not a person's body or a gadget's part. */
    private static final String JUDGED =
            "criticis|criticiz|condemn|denounc|prais|welcom|endors|oppos|reject|echo|second|hail|applaud|ridicul|question|disput|slam|blast|champion|favour|favor|deplor|derid|decri|lambast|repudiat|dismiss|contest|commend";

    private static final Pattern OPINION = Pattern.compile("(" + JUDGED + ")m?ed");
    private static final Pattern HELP =
            Pattern.compile("(support|back|defend|attack|challeng|propos|request|demand)ed");
    /** What people support or attack by words. */
    private static final Pattern PROPOSAL = Pattern.compile(
            "(bill|plan|proposal|measure|amendment|idea|move|call|law|motion|petition|letter|campaign|resolution|compromise|legislation|regulation|act|decision|ban|reform|clause|approach|change|provision|scheme|view|candidate|candidacy|position|demand|declaration|statement|initiative|agreement|treaty|convention|position|ruling|order)s?");

    /** Tokens of what somebody is called before "by". */
    private static final int REACH = 14;

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (Clause clause : Clause.of(p)) {
            VerbGroup verb = clause.verb();
            boolean speech = verb.has(Frame.SAY, Frame.AS, Frame.TELL, Frame.ASK, Frame.THINK, Frame.ABOUT);
            int by = verb.to();
            if (verb.passive() && speech && p.word(by).equals("by")) {
                read(clause, by + 1, found);
            } else if (verb.passive() && verb.has(Frame.AS)) {
                characterised(clause, found);
            }
        }
    }

    /** "has been called a charlatan by fellow doctors", "was accused of fraud by the union". */
    private static void characterised(Clause clause, List<Attribution> found) {
        Passage p = clause.p();
        int from = clause.verb().to();
        for (int i = from + 1; i < p.size() && i < from + REACH; i++) {
            if (p.word(i).equals("by") && !p.quoted(i)) {
                Range agent = p.word(i + 1).endsWith("ing") || p.isTag(i + 1, "NUM", "VERB")
                        ? null
                        : FollowingSubjects.after(p, i + 1);
                boolean called =
                        p.isTag(from, "DET", "ADJ", "NOUN", "PROPN") || p.quoted(from) || p.isWord(from, "of|as");
                if (agent != null && called && !clause.possible()) {
                    Span by = p.span(agent.from(), end(p, agent));
                    boolean negated = clause.verb().negated();
                    found.add(new Attribution(List.of(p.span(from, i)), by, clause.cue(), "passive", 0.7, negated));
                }
                return;
            }
            if (!p.quoted(i) && p.isWord(i, "[,.;:]")) {
                return;
            }
        }
    }

    /** "by fellow doctors for promoting cures": before the reason. */
    private static int end(Passage p, Range agent) {
        for (int i = agent.from() + 1; i + 1 < agent.to(); i++) {
            if (p.word(i).equals("for") && p.word(i + 1).endsWith("ing")) {
                return i;
            }
        }
        return agent.to();
    }

    private static void read(Clause clause, int agent, List<Attribution> found) {
        Passage p = clause.p();
        Range speaker = FollowingSubjects.after(p, agent);
        if (speaker == null || p.isTag(agent, "NUM") || p.isTag(agent, "VERB")) {
            return;
        }
        Span by = p.span(speaker.from(), speaker.to());
        boolean apart =
                p.word(speaker.to()).equals(",") && p.word(speaker.to() + 1).equals("that");
        int at = apart ? speaker.to() + 1 : speaker.to();
        boolean goesOn = p.isWord(at, "that|as|to|for|of") && !p.quoted(at) && at + 1 < p.size();
        if (!goesOn) {
            judged(clause, by, found);
        } else {
            int from = p.isWord(at, "for|of|as") ? at + 1 : at;
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

    /** "The plan was condemned by X": what is judged is the content. */
    private static void judged(Clause clause, Span by, List<Attribution> found) {
        Passage p = clause.p();
        Range subject = clause.subject();
        if (subject == null || subject.to() > clause.verb().from() || p.isTag(subject.to() - 1, "PRON")) {
            return;
        }
        String verb = p.word(clause.verb().main());
        boolean opinion = OPINION.matcher(verb).matches()
                || HELP.matcher(verb).matches()
                        && PROPOSAL.matcher(clause.headNoun()).matches();
        if (opinion && !clause.possible() && !clause.verb().negated()) {
            Span words = clause.speaker();
            found.add(new Attribution(List.of(words), by, clause.cue(), "passive-judgement", 0.6, false));
        }
    }
}
