package policyarchive.text;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in long texts. It is tried only where a match can begin: at the characters its matches
 * begin with, and, where they begin at the boundary of a word, not within one.
 */
public final class PatternSearch {
    private final Pattern pattern;
    /** What a match may begin with; null where it may be empty. */
    private final @Nullable BitSet first;

    private final boolean atBoundary;

    public PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        PatternFacts facts = PatternReader.read(pattern);
        first = facts.empty() ? null : facts.first();
        atBoundary = facts.atBoundary();
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether it stands somewhere in a text. */
    public boolean in(String text) {
        return find(text, 0) != null;
    }

    /** Its first match at or after an offset, null where there is none. */
    public @Nullable MatchResult find(String text, int from) {
        Iterator<MatchResult> all = new Matches(text, from);
        return all.hasNext() ? all.next() : null;
    }

    /** All matches in a text, in order, without overlap. What is returned is valid until the next one is taken. */
    public Iterable<MatchResult> all(String text) {
        return () -> new Matches(text, 0);
    }

    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (first != null && !first.get(Math.min(c, PatternFacts.BEYOND_ASCII))) {
            return false;
        }
        return !atBoundary || at == 0 || !isWord(c) || !isWord(text.charAt(at - 1));
    }

    /** Surely a character of a word, by whatever rules. */
    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private final class Matches implements Iterator<MatchResult> {
        private final String text;
        private final Matcher matcher;
        private int from;
        private boolean found;

        Matches(String text, int from) {
            this.text = text;
            this.from = from;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        @Override
        public boolean hasNext() {
            while (!found && from <= text.length()) {
                found = from == text.length()
                        ? first == null && matchesAt(from)
                        : mayBegin(text, from) && matchesAt(from);
                from += found ? 0 : 1;
            }
            return found;
        }

        private boolean matchesAt(int at) {
            return matcher.region(at, text.length()).lookingAt();
        }

        @Override
        public MatchResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            found = false;
            from = Math.max(matcher.end(), matcher.start() + 1);
            return matcher;
        }
    }
}
