package policyarchive.extract.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/**
 * Nouns of speech with an owner: "X's claim that …", "their opposition to …", "makes reference to the fact that …";
 * {@code cue-nouns.txt}.
 */
final class SpeechNounRule implements ClaimRule {
    private static final Map<String, List<String>> WORDS = WordList.read(SpeechNounRule.class, "cue-nouns.txt");
    private static final Set<String> THAT = Set.copyOf(WORDS.getOrDefault("that", List.of()));
    private static final Set<String> TO = Set.copyOf(WORDS.getOrDefault("to", List.of()));
    private static final Set<String> ABOUT = Set.copyOf(WORDS.getOrDefault("about", List.of()));
    private static final Set<String> LIGHT = Set.of(
            "make",
            "makes",
            "made",
            "making",
            "draw",
            "draws",
            "drew",
            "raise",
            "raises",
            "raised",
            "raising",
            "issue",
            "issued",
            "issues",
            "issuing",
            "voice",
            "voiced",
            "give",
            "gave",
            "send",
            "sent",
            "release",
            "released",
            "publish",
            "published",
            "express",
            "expressed",
            "face",
            "repeat",
            "repeated",
            "reject",
            "rejected",
            "dismissed",
            "took",
            "take",
            "takes");

    @Override
    public void apply(Passage p, List<Attribution> found) {
        for (int i = 1; i + 2 < p.size(); i++) {
            if (!p.quoted(i) && p.isTag(i, "NOUN", "VERB")) {
                read(p, i, found);
            }
        }
    }

    private static void read(Passage p, int noun, List<Attribution> found) {
        String word = p.word(noun);
        int next = noun + 1;
        boolean that = (THAT.contains(word) || WordPattern.matches(word, "fact|point|case|view"))
                && p.word(next).equals("that")
                && !p.quoted(next);
        boolean to = TO.contains(word) && p.word(next).equals("to") && p.isTag(next + 1, "VERB", "AUX");
        boolean about = ABOUT.contains(word + "+" + p.word(next));
        boolean stage = about && p.word(next).equals("on") && isStage(p, next + 1);
        if (!that && !to && !about || stage) {
            return;
        }
        Span owner = owner(p, noun);
        Span speaker = owner != null ? owner : that && !THAT.contains(word) || that ? subject(p, noun) : null;
        boolean fact = WordPattern.matches(word, "fact|point|case") && owner != null;
        if (speaker != null && !fact) {
            int from = about ? next + 1 : next;
            int end = about ? ObjectRule.end(p, from) : ClauseEnd.of(p, from);
            found.add(new Attribution(
                    List.of(p.span(from, owner == null ? end : beforeMainVerb(p, from, end, that))),
                    speaker,
                    p.span(noun, from),
                    "speech-noun",
                    that ? 0.8 : 0.6,
                    false));
        }
    }

    /** "His claim that the bridge is safe | was false": the verb of the owned noun itself is none of its words. */
    private static int beforeMainVerb(Passage p, int from, int end, boolean clause) {
        boolean verb = !clause;
        for (int i = from + 1; i < end && !p.quoted(i); i++) {
            if (p.isTag(i, "SCONJ", "CCONJ") || p.isWord(i, "[,;:]|who|which|that|what|where|when|how")) {
                return end;
            }
            boolean auxiliary = p.isTag(i, "AUX") && p.isWord(i, "is|are|was|were|has|had|have|will|would");
            if (auxiliary && verb && p.isTag(i - 1, "NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB")) {
                return i;
            }
            verb |= auxiliary;
        }
        return end;
    }

    /** "his remarks on a breakfast show", "their comments on Twitter": where they were made, not what on. */
    private static boolean isStage(Passage p, int from) {
        int last = NounPhrases.endOf(p, from) - 1;
        return Times.isDay(p.word(from)) || p.isWord(last, STAGES);
    }

    private static final String STAGES =
            "show|programme|program|radio|television|tv|channel|podcast|twitter|facebook|x|linkedin|floor|sidelines|stage|trail|record|air|platform|stump";

    /** "X's", "his": the owner before a noun and its adjectives. */
    private static @Nullable Span owner(Passage p, int noun) {
        int i = noun - 1;
        while (i > 0
                && noun - i < 4
                && (p.isTag(i, "ADJ", "NUM", "ADV", "NOUN") || p.isTag(i, "VERB") && p.isWord(i, "\\w{3,20}(ed|ing)"))
                && !p.word(i).equals("'s")) {
            i--;
        }
        if (p.isWord(i, "his|her|their|its")) {
            return p.span(i, i + 1);
        }
        boolean possessive = p.word(i).equals("'s") || p.word(i).equals("'") && p.isTag(i, "PART");
        int from = possessive && i > 0 ? NounPhrases.startOf(p, i - 1) : -1;
        return from < 0 ? null : p.span(from, i);
    }

    /** Who makes a point or raises a concern: the subject of the verb some words before. */
    private static @Nullable Span subject(Passage p, int noun) {
        for (int i = noun - 1; i > 0 && i > noun - 9; i--) {
            if (p.isTag(i, "VERB") && LIGHT.contains(p.word(i)) && !p.quoted(i)) {
                int first = i;
                while (first > 0 && p.isTag(first - 1, "AUX", "ADV")) {
                    first--;
                }
                Range subject = Subjects.before(p, first);
                return subject == null ? null : p.span(subject.from(), subject.to());
            }
            if (p.isTag(i, "VERB", "AUX", "SCONJ") || p.isWord(i, "[,.;:]")) {
                return null;
            }
        }
        return null;
    }
}
