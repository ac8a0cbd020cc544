package policyarchive.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word matches an expression such as {@code said|says} or {@code sa(id|ys)}, as {@link String#matches} tells it,
 * which compiles the expression at each call. The rules ask this of every word of a sentence, so an expression is read once:
 * a list of words becomes a set, and others are tried only on words that begin as their matches do.
 */
public final class WordPattern {
    /** Of the expressions of the rules, which are constants: their number is bounded by the code. */
    private static final Map<String, WordPattern> READ = new ConcurrentHashMap<>();

    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\d,:;'’%—–|-]*");

    private final Pattern pattern;
    private final @Nullable Set<String> words;
    private final BitSet first;
    private final boolean empty;

    private WordPattern(String expression) {
        pattern = Pattern.compile(expression);
        words = PLAIN_WORDS.matcher(expression).matches() ? Set.copyOf(List.of(expression.split("\\|", -1))) : null;
        PatternFacts facts = PatternReader.read(pattern);
        first = facts.first();
        empty = facts.empty();
    }

    /** Whether all of a word matches an expression, which must be a constant. */
    public static boolean matches(String word, String expression) {
        WordPattern known = READ.get(expression);
        return (known == null ? READ.computeIfAbsent(expression, WordPattern::new) : known).matches(word);
    }

    private boolean matches(String word) {
        if (words != null) {
            return words.contains(word);
        }
        boolean possible =
                word.isEmpty() ? empty : first.get(Math.min(word.charAt(0), (char) PatternFacts.BEYOND_ASCII));
        return possible && pattern.matcher(word).matches();
    }
}
