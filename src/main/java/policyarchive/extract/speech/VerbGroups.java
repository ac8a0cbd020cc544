package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Finds the cue verbs of a passage, outside quotation marks, with what belongs to them. */
final class VerbGroups {
    private static final Set<String> MODALS =
            Set.of("would", "could", "should", "might", "may", "must", "can", "ca", "'d", "cannot", "ought");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "get", "gets", "got");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    /** Verbs that only introduce the one that follows with "to". */
    private static final Set<String> LIGHT = Set.of(
            "on",
            "appeared",
            "appears",
            "seemed",
            "seems",
            "began",
            "begun",
            "continued",
            "continues",
            "used",
            "tried",
            "tries",
            "came",
            "proceeded",
            "continuing",
            "went",
            "sought",
            "likes",
            "tends",
            "trying",
            "managed");

    private static final int REACH = 8;

    private VerbGroups() {}

    static List<VerbGroup> of(Passage p) {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < p.size(); i++) {
            if (!p.quoted(i) && CueVerbs.begins(p.word(i)) && isVerb(p, i)) {
                VerbGroup group = group(p, i);
                if (!group.frames().isEmpty()) {
                    groups.add(group);
                    i = Math.max(i, group.to() - 1);
                }
            }
        }
        return groups;
    }

    /** The tagger takes some verbs for nouns, or for names in headlines. */
    private static boolean isVerb(Passage p, int i) {
        if (p.isTag(i, "VERB", "AUX")) {
            return !owned(p, i) && !bareParticiple(p, i);
        }
        boolean subject =
                p.isTag(i - 1, "PROPN", "PRON") || p.isTag(i - 1, "NOUN") && p.isTag(i - 2, "PROPN", "DET", "ADJ");
        boolean complement = p.word(i + 1).equals("that")
                || p.quoted(i + 1)
                || p.word(i + 1).equals("to")
                || p.word(i + 1).equals("for")
                || p.isTag(i + 1, "PROPN", "DET") && p.word(i).endsWith("s");
        boolean form = p.word(i).endsWith("s") || p.word(i).endsWith("d");
        return p.isTag(i, "NOUN", "PROPN", "ADJ")
                && form
                && subject
                && complement
                && !p.word(i - 1).endsWith("'s");
    }

    /** "his claims of": a form in -s after its owner is a noun. */
    private static boolean owned(Passage p, int i) {
        boolean owner = NounPhrases.possessive(p, i - 1) || p.word(i - 1).equals("'s") && p.isTag(i - 1, "PART");
        return owner && !p.word(i).endsWith("ed") && !p.word(i).endsWith("ing");
    }

    /** "known threats": these forms say something only after "have" or "be". */
    private static boolean bareParticiple(Passage p, int i) {
        int before = i - 1;
        while (p.isTag(before, "ADV", "PART")) {
            before--;
        }
        return p.isWord(i, "known|seen|shown|written|sworn|spoken|chosen|proven|foreseen|forgotten")
                && !p.isTag(before, "AUX", "VERB");
    }

    private static VerbGroup group(Passage p, int main) {
        int to = main + 1;
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        frames.addAll(CueVerbs.frames(p.word(main)));
        String phrase = p.word(main);
        for (int i = main + 1; i <= main + 4 && i < p.size() && !p.quoted(i); i++) {
            boolean day = Times.isDay(p.word(p.word(i).equals("on") ? i + 1 : i));
            if (day || p.isTag(i, "ADV", "ADP") && p.isWord(i, "\\w{3,20}ly|again")) {
                continue;
            }
            phrase = phrase + " " + p.word(i);
            if (!CueVerbs.frames(phrase).isEmpty()) {
                frames = CueVerbs.frames(phrase);
                to = i + 1;
            }
        }
        int from = from(p, main);
        return describe(p, from, main, to, frames);
    }

    private static int from(Passage p, int main) {
        int from = main;
        while (from > 0 && main - from < REACH && belongs(p, from - 1)) {
            from--;
        }
        while (from < main && p.isTag(from, "ADV", "ADP") && !NOT.contains(p.word(from))) {
            from++;
        }
        return from;
    }

    private static boolean belongs(Passage p, int i) {
        boolean light = p.word(i + 1).equals("to") && LIGHT.contains(p.word(i));
        boolean went = p.word(i + 1).equals("on") && p.isWord(i, "went|goes|going|go|gone");
        return !p.quoted(i)
                && (p.isTag(i, "AUX", "ADV") || p.isTag(i, "PART") && !p.word(i).equals("'s") || light || went);
    }

    /** "It was said that …", where "he's said" is the perfect. */
    private static boolean isImpersonal(Passage p, int from, int said) {
        return p.word(from - 1).equals("it") && p.isWord(said - 1, "is|was|been");
    }

    private static VerbGroup describe(Passage p, int from, int main, int to, Set<Frame> frames) {
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        for (int i = from; i < main; i++) {
            negated |= NOT.contains(p.word(i));
            modal |= MODALS.contains(p.word(i));
            be |= BE.contains(p.word(i)) && p.isTag(i, "AUX", "VERB");
        }
        boolean ing = p.word(main).endsWith("ing");
        boolean infinitive = p.word(from).equals("to");
        boolean passive = be && !ing && (!p.word(main).equals("said") || isImpersonal(p, from, main));
        return new VerbGroup(from, main, to, frames, negated, modal, infinitive, ing && !be, passive);
    }
}
