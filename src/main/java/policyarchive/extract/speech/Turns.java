package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.extract.speech.TurnLabels.Turn;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/**
 * In transcripts the whole of a turn is the speaker's: its own claims of others stay, and are no part of it; what it says
 * of itself ("I believe …") is.
 */
final class Turns {
    static final String RULE = "turn";

    /** Code units of one claim; longer turns are several. */
    private static final int LONGEST = 1400;

    private static final int SHORTEST = 25;
    private static final Set<String> SELF = Set.of("i", "we", "my", "our", "you", "me", "us");

    private Turns() {}

    /** The claims, in order, with those that the turns of a transcript make. */
    static List<Attribution> add(String text, List<Span> blocks, List<Attribution> claims) {
        List<Turn> turns = TurnLabels.of(text, blocks);
        if (turns.isEmpty()) {
            return claims;
        }
        List<Attribution> all = new ArrayList<>();
        int next = 0;
        for (Turn turn : turns) {
            List<Span> others = new ArrayList<>();
            while (next < claims.size()
                    && claims.get(next).span().start() < turn.words().end()) {
                Attribution claim = claims.get(next++);
                boolean inside = claim.span().start() >= turn.words().start();
                if (!inside || isOthers(text, claim)) {
                    all.add(claim);
                }
                if (inside && isOthers(text, claim)) {
                    others.addAll(claim.parts());
                }
            }
            speak(text, turn, others, all);
        }
        all.addAll(claims.subList(next, claims.size()));
        all.sort(Comparator.comparingInt((Attribution a) -> a.span().start())
                .thenComparingInt(a -> -a.span().length()));
        return List.copyOf(all);
    }

    /** Whether a claim within a turn is said to be somebody else's, in so many words. */
    private static boolean isOthers(String text, Attribution claim) {
        Span speaker = claim.speaker();
        if (speaker == null || claim.confidence() < 0.7) {
            return false;
        }
        String words = speaker.of(text);
        boolean named =
                words.chars().skip(1).anyMatch(Character::isUpperCase) || Character.isUpperCase(words.charAt(0));
        return named && !SELF.contains(words.toLowerCase(Locale.ROOT)) || WordPattern.matches(words, "he|she|they|it");
    }

    private static void speak(String text, Turn turn, List<Span> others, List<Attribution> all) {
        int from = turn.words().start();
        while (from < turn.words().end()) {
            int to = cut(text, from, turn.words().end());
            List<Span> parts = without(text, new Span(from, to), others);
            if (to - from >= SHORTEST && !parts.isEmpty()) {
                all.add(new Attribution(parts, turn.name(), null, RULE, 0.9, false));
            }
            from = to;
        }
    }

    /** The end of the last sentence that still fits. */
    private static int cut(String text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int stop = text.lastIndexOf(". ", from + LONGEST);
        return stop > from + SHORTEST ? stop + 1 : from + LONGEST;
    }

    private static List<Span> without(String text, Span whole, List<Span> others) {
        List<Span> parts = new ArrayList<>();
        int from = whole.start();
        for (Span other : others) {
            if (other.start() >= from && other.end() <= whole.end()) {
                addPart(text, from, other.start(), parts);
                from = other.end();
            }
        }
        addPart(text, from, whole.end(), parts);
        return parts;
    }

    private static void addPart(String text, int from, int to, List<Span> parts) {
        int start = from;
        int end = to;
        while (start < end
                && !Character.isLetterOrDigit(text.charAt(start))
                && "“\"‘".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start >= SHORTEST) {
            parts.add(new Span(start, end));
        }
    }
}
