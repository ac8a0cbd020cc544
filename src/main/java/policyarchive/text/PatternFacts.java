package policyarchive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all that a part of a regular expression matches. It may say too little, never too much. Letters of words
 * are folded as {@link LiteralIndex#fold} does.
 *
 * @param first the characters it may begin with; {@link #BEYOND_ASCII} stands for all others
 * @param empty whether it may match nothing
 * @param exact the words of which it matches one as a whole, null where they are too many or not known
 * @param required of each set one word occurs, beside one of {@code exact}
 * @param atBoundary whether it begins with {@code \\b}
 */
record PatternFacts(
        BitSet first, boolean empty, @Nullable Set<String> exact, List<Set<String>> required, boolean atBoundary) {
    static final int BEYOND_ASCII = 128;

    /** Words of a set; a part that matches one of more is not told apart from any other. */
    private static final int MOST = 64;

    /** Letters of a word that is looked for. */
    private static final int SHORTEST = LiteralIndex.SHORTEST;

    /** What has no width. */
    static final PatternFacts NOTHING = new PatternFacts(new BitSet(), true, Set.of(""), List.of(), false);

    static final PatternFacts BOUNDARY = new PatternFacts(new BitSet(), true, Set.of(""), List.of(), true);

    /** Of which nothing is known. */
    static final PatternFacts UNKNOWN = new PatternFacts(all(), true, null, List.of(), false);

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, BEYOND_ASCII + 1);
        return all;
    }

    /** One character of some; {@code exact} as above. */
    static PatternFacts character(BitSet first, @Nullable Set<String> exact) {
        return new PatternFacts(first, false, exact, List.of(), false);
    }

    /** Parts one after the other. */
    static PatternFacts sequence(List<PatternFacts> parts) {
        BitSet first = new BitSet();
        boolean empty = true;
        Set<String> run = Set.of("");
        boolean whole = true;
        List<Set<String>> required = new ArrayList<>();
        for (PatternFacts part : parts) {
            if (empty) {
                first.or(part.first);
            }
            empty &= part.empty;
            required.addAll(part.required);
            if (part.exact != null && run.size() * part.exact.size() <= MOST) {
                run = joined(run, part.exact);
            } else {
                whole = false;
                require(run, required);
                run = part.exact == null ? Set.of("") : part.exact;
            }
        }
        if (!whole) {
            require(run, required);
        }
        boolean atBoundary = !parts.isEmpty() && parts.getFirst().atBoundary;
        return new PatternFacts(first, empty, whole ? run : null, required, atBoundary);
    }

    private static Set<String> joined(Set<String> before, Set<String> after) {
        Set<String> all = new HashSet<>();
        before.forEach(b -> after.forEach(a -> all.add(b + a)));
        return all;
    }

    private static void require(Set<String> words, List<Set<String>> required) {
        if (words.stream().allMatch(w -> w.length() >= SHORTEST)) {
            required.add(words);
        }
    }

    /** One of several parts. */
    static PatternFacts either(List<PatternFacts> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BitSet first = new BitSet();
        parts.forEach(p -> first.or(p.first));
        boolean empty = parts.stream().anyMatch(PatternFacts::empty);
        Set<String> exact = parts.stream().allMatch(p -> p.exact != null)
                ? union(parts.stream().map(PatternFacts::exact).filter(Objects::nonNull))
                : null;
        boolean atBoundary = parts.stream().allMatch(PatternFacts::atBoundary);
        if (exact != null && exact.size() <= MOST) {
            return new PatternFacts(first, empty, exact, List.of(), atBoundary);
        }
        List<Set<String>> tellings = parts.stream().map(PatternFacts::telling).toList();
        boolean tell = tellings.stream().noneMatch(Set::isEmpty);
        List<Set<String>> told = tell ? List.of(union(tellings.stream())) : List.of();
        return new PatternFacts(first, empty, null, told, atBoundary);
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        Set<String> all = new HashSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    /** Of which words one occurs: the set that is met most rarely, to judge by length; empty where none is known. */
    private Set<String> telling() {
        return requirements().stream()
                .max(Comparator.<Set<String>>comparingInt(PatternFacts::shortest)
                        .thenComparingInt(s -> -s.size()))
                .orElse(Set.of());
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** All sets of which one word must occur. */
    List<Set<String>> requirements() {
        List<Set<String>> all = new ArrayList<>(required);
        if (exact != null) {
            require(exact, all);
        }
        return all;
    }

    /** The part as often as a quantifier says. */
    PatternFacts repeated(int least, int most) {
        if (least == 0) {
            Set<String> once = most == 1 && exact != null ? union(Stream.of(exact, Set.of(""))) : null;
            return new PatternFacts(first, true, once, List.of(), false);
        }
        return least == 1 && most == 1 ? this : new PatternFacts(first, empty, null, requirements(), atBoundary);
    }

    /** The part as a look ahead: it must occur, but takes no place. */
    PatternFacts ahead() {
        return new PatternFacts(new BitSet(), true, Set.of(""), requirements(), false);
    }
}
