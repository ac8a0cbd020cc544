package policyarchive.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Binary search in lists whose members lie in a text one behind the other. */
public final class SpanSearch {
    private SpanSearch() {}

    /** The index of the first member that starts at or after an offset; the size of the list where none does. */
    public static <T> int firstFrom(List<T> inOrder, Function<? super T, Span> span, int offset) {
        return first(inOrder.size(), i -> span.apply(inOrder.get(i)).start() >= offset);
    }

    /** The index of the first member that ends after an offset; the size of the list where none does. */
    public static <T> int firstEndingAfter(List<T> inOrder, Function<? super T, Span> span, int offset) {
        return first(inOrder.size(), i -> span.apply(inOrder.get(i)).end() > offset);
    }

    /** The index of the last member that starts at or before an offset; 0 where all start behind it. */
    public static <T> int lastUpTo(List<T> inOrder, Function<? super T, Span> span, int offset) {
        return Math.max(0, first(inOrder.size(), i -> span.apply(inOrder.get(i)).start() > offset) - 1);
    }

    /** The members that lie within a span as a whole. */
    public static <T> List<T> within(List<T> inOrder, Function<? super T, Span> span, Span whole) {
        int from = firstFrom(inOrder, span, whole.start());
        int to = from;
        while (to < inOrder.size() && span.apply(inOrder.get(to)).end() <= whole.end()) {
            to++;
        }
        return inOrder.subList(from, to);
    }

    /** The members that share a code unit with a span. */
    public static <T> List<T> overlapping(List<T> inOrder, Function<? super T, Span> span, Span other) {
        int from = firstEndingAfter(inOrder, span, other.start());
        return inOrder.subList(from, Math.max(from, firstFrom(inOrder, span, other.end())));
    }

    /** The least index for which a condition holds, which then holds for all that follow. */
    private static int first(int size, IntPredicate condition) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
