package policyarchive.extract.speech;

import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.WordPattern;

/** Where reported words end: with the sentence, unless another attribution begins before that. */
final class ClauseEnd {
    private static final Set<String> TURNS = Set.of("but", "although", "though", "while", "whereas");

    private ClauseEnd() {}

    /** After the last token of a clause that begins at {@code from}. */
    static int of(Passage p, int from) {
        for (int i = from + 1; i < p.size(); i++) {
            if (!p.quoted(i) && ends(p, i, from)) {
                return trimmed(p, i, from);
            }
        }
        return trimmed(p, p.size(), from);
    }

    private static boolean ends(Passage p, int i, int from) {
        if (p.word(i).equals(";")) {
            return NextSpeech.follows(p, i + 1);
        }
        if (p.word(i).equals(":") && i - from > 2 && p.quoted(i + 1) || NextSpeech.newSentence(p, i)) {
            return true;
        }
        boolean comma = p.word(i).equals(",");
        if (comma && p.word(i + 1).equals("but") && p.isTag(i + 2, "AUX")) {
            return false;
        }
        if (comma
                && (TURNS.contains(p.word(i + 1))
                        || isCueParticiple(p, i + 1)
                        || p.word(i + 1).equals("according"))) {
            return true;
        }
        if (comma && (p.word(i + 1).equals("as") && cueWithin(p, i + 2, 5) || NextSpeech.inRelative(p, i + 1))) {
            return true;
        }
        if (p.word(i).equals("and") || p.word(i).equals("but") || comma && p.isTag(i + 1, "CCONJ")) {
            return newClause(p, comma ? i + 2 : i + 1, from);
        }
        return p.word(i).equals("according") && p.word(i + 1).equals("to") || comma && medial(p, i + 1);
    }

    private static boolean isCueParticiple(Passage p, int i) {
        int at = p.isTag(i, "ADV", "CCONJ") ? i + 1 : i;
        String word = p.word(at);
        Set<Frame> frames = CueVerbs.frames(word);
        return word.endsWith("ing")
                && p.isTag(at, "VERB")
                && (frames.contains(Frame.SAY)
                        || frames.contains(Frame.THAT) && ClauseStart.introduces(p, at + 1)
                        || frames.contains(Frame.TELL)
                        || frames.contains(Frame.ASK)
                        || CueVerbs.frames(word + " " + p.word(at + 1)).contains(Frame.ABOUT));
    }

    private static boolean cueWithin(Passage p, int from, int reach) {
        for (int i = from; i < from + reach && i < p.size(); i++) {
            if (p.isTag(i, "VERB") && CueVerbs.frames(p.word(i)).contains(Frame.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** After "and" or "but": a cue verb in the past or third person, alone or with a short subject. */
    private static boolean newClause(Passage p, int i, int from) {
        int at = p.isTag(i, "ADV") ? i + 1 : i;
        if (p.isWord(at, "would|will|could|can|may|might|should|must")) {
            return false;
        }
        int verb = at;
        while (verb < p.size()
                && verb < at + 6
                && p.isTag(verb, "PROPN", "DET", "PRON", "NOUN", "ADJ", "AUX", "ADV")
                && !p.quoted(verb)) {
            verb++;
        }
        String word = p.word(verb);
        boolean speech = isSpeech(p, verb, word);
        boolean bare = verb == at;
        boolean form = word.endsWith("ed")
                || word.endsWith("s")
                || word.equals("said")
                || word.equals("told")
                || word.equals("wrote");
        boolean passive = p.isWord(verb - 1, "is|are|was|were|be|been|being") && !word.endsWith("ing");
        boolean wish =
                bare && WordPattern.matches(word, "(want|hope|expect|plan|intend|believe|think|fear|need|wishe)s");
        return p.isTag(verb, "VERB")
                && !passive
                && !wish
                && speech
                && (form || !bare)
                && !p.word(verb - 1).equals("to")
                && !(bare && from > i - 2);
    }

    private static boolean isSpeech(Passage p, int i, String word) {
        Set<Frame> frames = CueVerbs.frames(word);
        Set<Frame> phrasal = CueVerbs.frames(word + " " + p.word(i + 1));
        if (frames.contains(Frame.INTEND)
                && word.endsWith("ed")
                && p.word(i + 1).equals("to")) {
            return true;
        }
        return frames.contains(Frame.SAY)
                || frames.contains(Frame.TELL)
                || frames.contains(Frame.ASK)
                || phrasal.contains(Frame.ASK)
                || phrasal.contains(Frame.ABOUT);
    }

    /** ", he said" and the like. */
    private static boolean medial(Passage p, int i) {
        int verb = i;
        while (verb < p.size()
                && verb < i + 7
                && p.isTag(verb, "PROPN", "DET", "PRON", "NOUN", "ADJ")
                && !p.quoted(verb)) {
            verb++;
        }
        boolean say = CueVerbs.frames(p.word(verb)).contains(Frame.SAY) && p.isTag(verb, "VERB");
        String after = p.word(Adverbials.skip(p, verb + 1));
        return say && verb > i && (after.equals(".") || after.equals(",") || after.isEmpty());
    }

    private static int trimmed(Passage p, int end, int from) {
        int to = end;
        while (to > from + 1 && p.isWord(to - 1, "[.,;:!?—–]|--") && !p.quoted(to - 1)) {
            to--;
        }
        return to;
    }
}
