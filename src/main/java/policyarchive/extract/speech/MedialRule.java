package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;

/** Reported words before and around the cue: "…, X said.", "…, said X, …", "…, X told reporters, …". */
final class MedialRule implements VerbRule {
    /** What can begin the circumstances of saying. */
    private static final String CIRCUMSTANCE = "as|after|while|when|following|amid|during|before|ahead";

    @Override
    public @Nullable Attribution read(Clause clause) {
        VerbGroup verb = clause.verb();
        Passage p = clause.p();
        if (!verb.has(Frame.SAY, Frame.THINK, Frame.TELL) || verb.infinitive() || verb.participle() || verb.passive()) {
            return null;
        }
        int comma = clause.from() - 1;
        if (comma < 1 || !p.word(comma).equals(",") || p.quoted(comma - 1) || p.quoted(comma)) {
            return null;
        }
        Range subject = clause.subject();
        int next = clause.next();
        if (subject == null || clause.from() != subject.from()) {
            subject = verb.has(Frame.SAY) || p.isWord(verb.main(), "expects|believes|thinks|hopes|fears")
                    ? FollowingSubjects.after(p, verb.to())
                    : null;
            if (subject == null) {
                return null;
            }
            next = Adverbials.skip(p, subject.to());
        } else if (verb.has(Frame.TELL)) {
            next = Adverbials.skip(p, NounPhrases.endOf(p, next));
        }
        boolean closes = next >= p.size()
                || (p.isWord(next, "[.,;]") || verb.has(Frame.SAY) && p.isWord(next, CIRCUMSTANCE)) && !p.quoted(next);
        return closes && (hasVerb(p, comma) || parts(p, comma, next)) ? claim(clause, subject, comma, next) : null;
    }

    private static boolean hasVerb(Passage p, int to) {
        for (int i = 0; i < to; i++) {
            if (p.isTag(i, "VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "The plan, X said, would …": the cue parts a subject from its verb. */
    private static boolean parts(Passage p, int comma, int next) {
        int verb = next + 1;
        while (p.isTag(verb, "ADV") || p.quoted(verb) && p.isTag(verb, "PUNCT")) {
            verb++;
        }
        return p.word(next).equals(",")
                && (NounPhrases.ends(p, comma - 1) || p.isWord(0, "what|how|whether"))
                && p.isTag(verb, "VERB", "AUX");
    }

    private static Attribution claim(Clause clause, Range subject, int comma, int next) {
        Passage p = clause.p();
        List<Span> parts = new ArrayList<>();
        int from = p.isTag(0, "CCONJ") ? 1 : 0;
        parts.add(p.span(from, comma));
        int to = next < p.size() && p.word(next).equals(",") ? ClauseEnd.of(p, next + 1) : next;
        boolean goesOn = to > next + 3 && !p.word(next + 1).endsWith("ing");
        if (goesOn) {
            parts.add(p.span(next + 1, to));
        }
        return new Attribution(parts, clause.speaker(subject), clause.cue(), "cue-inside", 0.85, clause.denies());
    }
}
