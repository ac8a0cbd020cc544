package policyarchive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells in one pass over a text which of many patterns can match in it at all, by the words that all matches of a pattern
 * hold. Most rules need not be tried on most sentences.
 *
 * @param <T> what has a pattern
 */
public final class PatternFilter<T> {
    private final List<T> all;
    private final LiteralIndex literals = new LiteralIndex();
    /** Of each pattern the sets of literals of which one must occur. */
    private final List<List<BitSet>> required = new ArrayList<>();
    /** The patterns that the words of their first set call for. */
    private final Map<Integer, BitSet> calledBy = new HashMap<>();

    private final BitSet uncalled = new BitSet();

    /** A filter of all that have patterns, in their order. */
    public PatternFilter(List<T> all, Function<? super T, Pattern> pattern) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            enter(i, PatternReader.read(pattern.apply(all.get(i))).requirements());
        }
    }

    private void enter(int pattern, List<Set<String>> words) {
        List<BitSet> sets = words.stream().map(this::numbers).toList();
        required.add(sets);
        if (sets.isEmpty()) {
            uncalled.set(pattern);
        } else {
            sets.getFirst().stream()
                    .forEach(n -> calledBy.computeIfAbsent(n, k -> new BitSet()).set(pattern));
        }
    }

    private BitSet numbers(Set<String> words) {
        BitSet numbers = new BitSet();
        words.forEach(word -> numbers.set(literals.number(word)));
        return numbers;
    }

    /** A filter of one pattern. */
    public static PatternFilter<Pattern> of(Pattern pattern) {
        return new PatternFilter<>(List.of(pattern), Function.identity());
    }

    /** Whether any can match within a span of a text. */
    public boolean anyPossible(String text, Span within) {
        return !possible(text, within).isEmpty();
    }

    /** In their order those whose patterns can match within a span of a text, if they look at nothing outside it. */
    public List<T> possible(String text, Span within) {
        BitSet present = literals.in(text, within);
        BitSet called = (BitSet) uncalled.clone();
        for (int n = present.nextSetBit(0); n >= 0; n = present.nextSetBit(n + 1)) {
            BitSet callees = calledBy.get(n);
            if (callees != null) {
                called.or(callees);
            }
        }
        List<T> possible = new ArrayList<>();
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            if (meets(present, required.get(i))) {
                possible.add(all.get(i));
            }
        }
        return possible;
    }

    private static boolean meets(BitSet present, List<BitSet> required) {
        for (BitSet one : required) {
            if (!present.intersects(one)) {
                return false;
            }
        }
        return true;
    }
}
