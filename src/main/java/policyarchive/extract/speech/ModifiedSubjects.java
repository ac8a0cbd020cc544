package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;

/** Subjects with words between them and their verb: clauses, participles. */
final class ModifiedSubjects {
    private ModifiedSubjects() {}

    /** "The statement, while addressing all firms refers": the subject before a comma that nothing closes. */
    static @Nullable Range beforeAdverbialClause(Passage p, int from) {
        for (int i = from - 1; i > 1 && i > from - 12; i--) {
            if (p.word(i).equals(",")) {
                boolean opens = p.isWord(i + 1, "while|when|after|before")
                        && p.word(i + 2).endsWith("ing");
                int start = opens && NounPhrases.ends(p, i - 1) ? NounPhrases.startOf(p, i - 1) : -1;
                return start < 0 ? null : new Range(start, i);
            }
            if (p.quoted(i)) {
                return null;
            }
        }
        return null;
    }

    /** "a poll released Friday shows", "the letter published here says": a participle right before the verb or its day. */
    static @Nullable Range beforeParticiple(Passage p, int last) {
        boolean participle = p.isTag(last, "VERB")
                && p.isWord(last, "released|published|obtained|conducted|issued|reviewed|leaked|seen|posted|filed")
                && p.isTag(last - 1, "NOUN", "PROPN")
                && !p.quoted(last - 1);
        int start = participle ? NounPhrases.startOf(p, last - 1) : -1;
        return start < 0 || Subjects.isObject(p, start) ? null : new Range(start, last + 1);
    }

    /** "people briefed on the matter said", "the senator who leads it said". */
    static @Nullable Range beforeModifier(Passage p, int from, int last) {
        for (int i = from - 1; i > 0 && i > from - 15; i--) {
            if (p.quoted(i) || p.isTag(i, "PUNCT", "CCONJ")) {
                return null;
            }
            boolean who = p.word(i).equals("who")
                    || p.word(i).equals("which")
                    || p.word(i).equals("that") && p.isTag(i, "PRON");
            boolean reduced = p.isTag(i, "VERB") && p.isWord(i, "\\w{2,20}(ed|ing|wn|en)") && p.isTag(i - 1, "NOUN");
            if ((who || reduced)
                    && NounPhrases.ends(p, i - 1)
                    && CueVerbs.frames(p.word(i)).isEmpty()) {
                int start = NounPhrases.startOf(p, i - 1);
                return start < 0 || Subjects.isObject(p, start) ? null : new Range(start, last + 1);
            }
            boolean relative = Subjects.isRelative(p, i - 1);
            if (p.isTag(i, "VERB", "AUX")
                    && !relative
                    && (p.isTag(i - 1, "PRON", "PROPN") || CueVerbs.begins(p.word(i)))) {
                return who ? new Range(i, last + 1) : null;
            }
        }
        return null;
    }
}
