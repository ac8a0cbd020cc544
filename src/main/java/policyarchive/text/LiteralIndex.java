package policyarchive.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many literals at once, whatever the case of their letters, in one pass over a text. */
final class LiteralIndex {
    /** Code units of the shortest literal. */
    static final int SHORTEST = 3;

    private static final int BUCKETS = 1 << 12;
    private static final char[] FOLDED_ASCII = new char[128];

    static {
        for (char c = 0; c < FOLDED_ASCII.length; c++) {
            FOLDED_ASCII[c] = Character.toLowerCase(c);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<char[]> literals = new ArrayList<>();
    private final int[][] byBeginning = new int[BUCKETS][];

    /** The same for all characters that a regular expression without regard to case takes for one. */
    static char fold(char c) {
        return c < FOLDED_ASCII.length ? FOLDED_ASCII[c] : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The number of a folded literal of {@value #SHORTEST} code units at least. */
    int number(String literal) {
        return numbers.computeIfAbsent(literal, this::enter);
    }

    private int enter(String literal) {
        int number = literals.size();
        literals.add(literal.toCharArray());
        int bucket = bucket(literal.charAt(0), literal.charAt(1), literal.charAt(2));
        int[] others = byBeginning[bucket];
        int[] all = others == null ? new int[1] : Arrays.copyOf(others, others.length + 1);
        all[all.length - 1] = number;
        byBeginning[bucket] = all;
        return number;
    }

    /** The numbers of the literals that stand somewhere in a span of a text. */
    BitSet in(String text, Span within) {
        char[] folded = new char[within.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(within.start() + i));
        }
        BitSet found = new BitSet(literals.size());
        for (int i = 0; i + SHORTEST <= folded.length; i++) {
            int[] candidates = byBeginning[bucket(folded[i], folded[i + 1], folded[i + 2])];
            if (candidates != null) {
                for (int number : candidates) {
                    if (standsAt(literals.get(number), folded, i)) {
                        found.set(number);
                    }
                }
            }
        }
        return found;
    }

    private static boolean standsAt(char[] literal, char[] text, int at) {
        return at + literal.length <= text.length
                && Arrays.equals(literal, 0, literal.length, text, at, at + literal.length);
    }

    private static int bucket(char first, char second, char third) {
        return (first * 961 + second * 31 + third) & BUCKETS - 1;
    }
}
