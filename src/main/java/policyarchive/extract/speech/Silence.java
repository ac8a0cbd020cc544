package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/** What nobody said: "has not said whether …", "declined to say …", "stopped short of calling …", "without naming …". */
final class Silence {
    private static final String SAYING =
            "sa(y|id|ying)|claim(ed|ing)?|suggest(ed|ing)?|stat(e|ed|ing)|mention(ed)?|disclose(d)?|reveal(ed)?|specif(y|ied)|explain(ed)?|indicate(d)?|announce(d)?|comment(ed)?|clarif(y|ied)|detail(ed)?|report(ed)?|allege(d)?|assert(ed)?|elaborate(d)?";
    /** With "not" these, too, leave their object unsaid: "does not call for a ban". */
    private static final String DEMANDING = "call(ed)?|propose(d)?|request(ed)?|recommend(ed)?|demand(ed)?|repeat(ed)?";

    private static final String WITHHOLDING =
            "say|comment|confirm|disclose|reveal|specify|name|identify|discuss|elaborate|explain|speculate|rule|answer|repeat";

    private static final String WOULD = "would|will|could|wo|'ll";

    private static final String REFUSING = "refus(e|es|ed|ing)|declin(e|es|ed|ing)";
    private static final String SPEAKING =
            "comment|say|discuss|elaborate|answer|confirm|deny|name|identify|specify|speculate|point|disclose|reveal|respond|explain|clarify|talk|speak|address";

    private Silence() {}

    /** Whether a cue says that something was left unsaid. */
    static boolean is(Clause clause) {
        Passage p = clause.p();
        VerbGroup verb = clause.verb();
        String word = p.word(verb.main());
        int before = verb.from() - 1;
        boolean unsaid = verb.negated() && WordPattern.matches(word, SAYING + "|" + DEMANDING) && !verb.modal();
        boolean wouldNot = verb.negated()
                && verb.modal()
                && WordPattern.matches(word, WITHHOLDING)
                && p.isWord(verb.from(), WOULD);
        boolean neither = WordPattern.matches(word, "confirm(ed)?|den(y|ied)") && isNeither(p, verb);
        boolean yet = WordPattern.matches(word, SAYING + "|" + WITHHOLDING) && isYet(p, verb);
        boolean refused = WordPattern.matches(word, REFUSING)
                && p.word(verb.to()).equals("to")
                && (p.isWord(verb.to() + 1, SPEAKING)
                        || p.word(verb.to() + 1).equals("be")
                                && p.isWord(verb.to() + 2, "drawn|named|identified|quoted|interviewed"));
        boolean omitted = word.endsWith("ing")
                && (p.word(before).equals("without")
                        || p.word(before).equals("of") && p.word(before - 1).equals("short"));
        boolean anonymous = WordPattern.matches(
                        word, "ask(s|ed|ing)?|wish(es|ed|ing)?|want(s|ed)?|prefer(s|red)?|request(s|ed)?")
                && (p.word(verb.to()).equals("not") && p.word(verb.to() + 2).equals("be")
                        || p.word(verb.to()).equals("to")
                                && p.isWord(verb.to() + 2, "anonymous|unnamed|unidentified|nameless"));
        return unsaid || wouldNot || neither || yet || nor(p, verb) || refused || omitted || anonymous;
    }

    /** "neither confirmed nor denied that". */
    private static boolean isNeither(Passage p, VerbGroup verb) {
        for (int i = verb.main() - 1; i >= 0 && i > verb.main() - 4; i--) {
            if (p.isWord(i, "neither|nor")) {
                return true;
            }
        }
        return false;
    }

    /** "has yet to say". */
    private static boolean isYet(Passage p, VerbGroup verb) {
        for (int i = verb.main() - 2; i >= 0 && i > verb.main() - 5; i--) {
            if (p.word(i).equals("yet") && p.word(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "Nor has any party said". */
    private static boolean nor(Passage p, VerbGroup verb) {
        for (int i = verb.main() - 1; i > 0 && i > verb.main() - 8; i--) {
            if (p.word(i).equals("any") && p.word(i - 2).equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** Drops what rules found in the words that a passage says were left unsaid, from the first candidate given. */
    static void drop(Passage p, List<Attribution> found, int first) {
        List<Span> silent = Clause.of(p).stream()
                .filter(Silence::is)
                .filter(s -> end(s) > s.verb().to())
                .map(s -> p.span(s.verb().to(), end(s)))
                .toList();
        found.subList(first, found.size())
                .removeIf(claim -> claim.cue() != null
                        && !claim.rule().startsWith("quotation")
                        && silent.stream().anyMatch(span -> span.contains(claim.cue())));
    }

    /** Whether a verb stands in the words left unsaid by one of the clauses before it. */
    static boolean covers(List<Clause> silent, Clause clause) {
        return silent.stream().anyMatch(s -> clause.verb().from() < end(s));
    }

    private static int end(Clause silent) {
        Passage p = silent.p();
        int end = ClauseEnd.of(p, silent.verb().to());
        for (int i = silent.verb().to(); i < end; i++) {
            if (p.isWord(i, "[,;]") && !p.quoted(i)) {
                return i;
            }
        }
        return end;
    }
}
