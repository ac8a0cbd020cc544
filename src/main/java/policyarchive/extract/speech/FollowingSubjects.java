package policyarchive.extract.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;

/** Subjects behind their verb, with what describes them: "said X, the director of Y, who leads Z". */
final class FollowingSubjects {
    /** Tokens of a description. */
    private static final int LONGEST = 40;

    private FollowingSubjects() {}

    /** The subject that begins at a token, as in "said X, the director of Y"; null where there is none. */
    static @Nullable Range after(Passage p, int from) {
        int to = NounPhrases.endOf(p, from);
        if (to <= from) {
            return null;
        }
        boolean apposition = p.word(to).equals(",")
                && NounPhrases.opensApposition(p, to + 1)
                && !p.quoted(to + 1)
                && !p.isTag(to + 1, "ADP");
        return new Range(from, apposition && !speaks(p, to + 1) ? withApposition(p, to) : to);
    }

    /** Where a description behind the comma at a token ends, the token itself if what follows is none. */
    private static int withApposition(Passage p, int to) {
        int close = to + 1;
        while (close < p.size() && close < to + LONGEST && !isClosing(p, close)) {
            close++;
        }
        boolean relative = ApposedSubjects.RELATIVE.contains(p.word(to + 1))
                || p.word(to + 1).equals("where");
        boolean clause = !relative && ApposedSubjects.hasClause(p, to + 1, close);
        boolean list = close < p.size() && p.word(close).equals(",") && p.isTag(close + 1, "CCONJ");
        boolean whole = !clause && (!list || relative);
        return whole ? withRelative(p, close) : to;
    }

    /** "said X, who added that …": the relative clause tells of speech of its own. */
    static boolean speaks(Passage p, int i) {
        int verb = i + 1;
        while (p.isTag(verb, "AUX", "ADV")) {
            verb++;
        }
        Set<Frame> frames = CueVerbs.frames(p.word(verb));
        boolean says = frames.contains(Frame.SAY) || frames.contains(Frame.THINK) || frames.contains(Frame.AS);
        return p.isWord(i, "who|which") && !p.quoted(verb) && p.isTag(verb, "VERB") && says;
    }

    /** "said X, a lawyer for Y, who represents Z." */
    private static int withRelative(Passage p, int close) {
        boolean who = p.word(close).equals(",") && p.isWord(close + 1, "who|whose") && !speaks(p, close + 1);
        int to = close + 1;
        while (who && to < p.size() && to < close + LONGEST && !isClosing(p, to)) {
            to++;
        }
        return who && (to >= p.size() || p.isWord(to, "[.,;]")) ? to : close;
    }

    private static boolean isClosing(Passage p, int i) {
        return p.quoted(i)
                || p.word(i).equals(",")
                || p.word(i).equals(".")
                || p.word(i).equals(";")
                || p.word(i).equals(":")
                || Subjects.isDash(p, i);
    }
}
