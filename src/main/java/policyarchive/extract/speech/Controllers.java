package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;

/** Verbs after which an infinitive happens: "prompted X to threaten …", "X has written to point out …". */
final class Controllers {
    private static final String OF_OBJECT =
            "prompt(s|ed|ing)?|le(d|ads?|ading)|forc(e|es|ed|ing)|caus(e|es|ed|ing)|driv(e|es|ing)|drove|spur(s|red)?|mov(ed|es)";
    private static final String OF_SUBJECT =
            "emailed|e-mailed|wr(ote|ites|itten)|phoned|called|rang|tweeted|rose|stood|came|went|returned|spoke|posted|tried|attempted|wants|wanted|wishes|wished|hastened|rushed|got|bothered";
    /** With something between: "took to the airwaves to accuse", "held a press conference to announce that". */
    private static final String OCCASIONS =
            "t(ook|akes)|come|came|join(ed|s)?|united|unites?|teamed|banded|used?|uses|using|held|holds|convened|gathered|met|appeared|rallied|marched|turned|staged";

    private static final int LONGEST = 15;

    private Controllers() {}

    /** Who does what the infinitive at a token says, null where nobody is said to. */
    static @Nullable Range subject(Passage p, int to) {
        if (p.isTag(to - 1, "VERB") && p.isWord(to - 1, OF_SUBJECT)) {
            return ofVerb(p, to - 1);
        }
        int last = p.word(to - 1).equals(",") ? to - 2 : to - 1;
        for (int i = last - 1; i > 0 && i > last - LONGEST; i--) {
            if (p.quoted(i) || p.isWord(i, "[.;:]")) {
                return null;
            }
            if (p.isTag(i, "AUX")) {
                return null;
            }
            if (p.isTag(i, "VERB") && p.isWord(i, OCCASIONS)) {
                return ofVerb(p, i);
            }
            int end = p.isWord(i, OF_OBJECT) ? NounPhrases.endOf(p, i + 1) : i;
            if (end > i) {
                return end == i + 1 && p.isTag(i + 1, "VERB") ? null : new Range(i + 1, end);
            }
        }
        return null;
    }

    private static @Nullable Range ofVerb(Passage p, int verb) {
        int from = verb;
        while (p.isTag(from - 1, "AUX", "ADV")) {
            from--;
        }
        return Subjects.before(p, from);
    }
}
