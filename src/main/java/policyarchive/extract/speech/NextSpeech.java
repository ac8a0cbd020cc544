package policyarchive.extract.speech;

import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Where speech of its own begins behind reported words: a new sentence, a clause behind a semicolon, a relative clause. */
final class NextSpeech {
    /** Tokens within which the verb of a clause behind a semicolon stands. */
    private static final int REACH = 24;

    private NextSpeech() {}

    /** Whether a sentence begins at a token because the quotation before it ended one: {@code … "the end." She added …}. */
    static boolean newSentence(Passage p, int i) {
        int quotation = p.quotationAt(i - 1);
        if (quotation < 0 || p.quoted(i) || p.form(i).isEmpty()) {
            return false;
        }
        Quotation before = p.quotations().get(quotation);
        char last = p.text().charAt(before.inner().end() - 1);
        return before.closed()
                && (last == '.' || last == '!')
                && Character.isUpperCase(p.form(i).charAt(0));
    }

    /** Whether a clause with a cue and a subject of its own begins behind a semicolon. */
    static boolean follows(Passage p, int from) {
        int at = p.isTag(from, "CCONJ") ? from + 1 : from;
        if (p.isWord(at, "that|whether|to") || !p.isTag(at, "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")) {
            return false;
        }
        for (int i = at + 1; i < p.size() && i < at + REACH && !p.word(i).equals(";"); i++) {
            if (p.quoted(i) || p.word(i).equals("that")) {
                return false;
            }
            if (speaks(p, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Passage p, int i) {
        Set<Frame> frames = CueVerbs.frames(p.word(i));
        boolean finite = p.isTag(i, "VERB")
                && !p.word(i).endsWith("ing")
                && !p.word(i - 1).equals("to");
        boolean speech = frames.contains(Frame.SAY) || frames.contains(Frame.TELL) || frames.contains(Frame.THINK);
        return finite && speech;
    }

    /** Whether a relative clause tells what somebody called the thing: "which they described as …". */
    static boolean inRelative(Passage p, int i) {
        int subject = NounPhrases.endOf(p, i + 1);
        int verb = p.isTag(subject, "AUX") ? subject + 1 : subject;
        Set<Frame> frames = CueVerbs.frames(p.word(verb));
        Set<Frame> phrasal = CueVerbs.frames(p.word(verb) + " " + p.word(verb + 1));
        boolean named = p.isTag(verb, "VERB") && (frames.contains(Frame.AS) || phrasal.contains(Frame.AS));
        return p.isWord(i, "which|whom|who") && subject > i + 1 && named;
    }

    /** The end of an infinitive's words: before "and" or "but" with a finite verb, which is the subject's own. */
    static int afterInfinitive(Passage p, int from, int end) {
        boolean past = false;
        for (int i = from; i < end - 1; i++) {
            past |= p.word(i).endsWith("ed");
            boolean joins = p.isWord(i, "and|but") && !p.quoted(i);
            int verb = p.isTag(i + 1, "ADV") ? i + 2 : i + 1;
            boolean auxiliary = p.isTag(verb, "AUX") && p.isWord(verb, "is|are|was|were|has|had|have|does|did");
            boolean spoke = !past
                    && p.isTag(verb, "VERB")
                    && p.word(verb).endsWith("ed")
                    && p.isTag(verb + 1, "DET", "PRON", "PROPN", "SCONJ", "PART");
            if (joins && (auxiliary || spoke)) {
                return p.word(i - 1).equals(",") ? i - 1 : i;
            }
        }
        return end;
    }
}
