package policyarchive.web.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * Nests marks over a text. Marks that cross are cut where the outer one ends, a mention inside a mention is left out
 * (a link cannot hold a link), and so is what would lie more than {@value #DEEPEST} marks deep.
 */
public final class MarkedText {
    private static final int DEEPEST = 6;
    private static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::key);

    private final String text;
    private final PriorityQueue<Mark> waiting = new PriorityQueue<>(OUTER_FIRST);
    private final Set<String> begun;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private MarkedText(String text, Set<String> begun) {
        this.text = text;
        this.begun = begun;
    }

    /** The pieces of a whole text. */
    public static List<Piece> pieces(String text, List<Mark> marks) {
        return pieces(text, new Span(0, text.length()), marks, new HashSet<>());
    }

    /**
     * The pieces of a part of a text.
     *
     * @param part of the text
     * @param marks over the whole text, in any order; only what lies in the part is shown
     * @param begun keys of claims and hits whose first piece was shown in an earlier part; those shown here are added
     */
    static List<Piece> pieces(String text, Span part, List<Mark> marks, Set<String> begun) {
        MarkedText marked = new MarkedText(text, begun);
        for (Mark mark : marks) {
            Span span = mark.span();
            if (!span.isEmpty() && span.overlaps(part)) {
                marked.waiting.add(
                        mark.within(new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end()))));
            }
        }
        return marked.nest(part);
    }

    private List<Piece> nest(Span part) {
        at = part.start();
        Open root = new Open(null, part.end(), new ArrayList<>());
        open.push(root);
        while (!waiting.isEmpty()) {
            Mark mark = waiting.remove();
            closeUpTo(mark.span().start());
            begin(mark);
        }
        closeUpTo(part.end());
        addPlain(part.end());
        return root.children;
    }

    private void begin(Mark mark) {
        Open outer = open.element();
        if (mark.span().end() > outer.end) {
            waiting.add(mark.within(new Span(outer.end, mark.span().end())));
            waiting.add(mark.within(new Span(mark.span().start(), outer.end)));
            return;
        }
        boolean linkInLink = mark.kind() == Mark.Kind.MENTION && open.stream().anyMatch(Open::isMention);
        if (open.size() > DEEPEST || linkInLink) {
            return;
        }
        addPlain(mark.span().start());
        open.push(new Open(mark, mark.span().end(), new ArrayList<>()));
    }

    /** Closes every mark that ends at this offset or before it. */
    private void closeUpTo(int offset) {
        while (open.size() > 1 && open.element().end <= offset) {
            Open closing = open.element();
            addPlain(closing.end);
            open.pop();
            open.element().children.add(closing.piece(begun));
        }
        addPlain(offset);
    }

    private void addPlain(int end) {
        if (at < end) {
            open.element().children.add(Piece.plain(text.substring(at, end)));
            at = end;
        }
    }

    private record Open(@Nullable Mark mark, int end, List<Piece> children) {
        boolean isMention() {
            return mark != null && mark.kind() == Mark.Kind.MENTION;
        }

        Piece piece(Set<String> begun) {
            if (mark == null) {
                throw new IllegalStateException("the root is no piece");
            }
            boolean first = mark.kind() != Mark.Kind.MENTION && begun.add(mark.key());
            return Piece.marked(mark, first, children);
        }
    }
}
