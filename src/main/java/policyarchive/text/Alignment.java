package policyarchive.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The map between a cleaned text and the original it was made from. The cleaned text is a sequence of segments, in
 * the order of the original: copied ones, whose characters correspond one to one, and rewritten ones, which
 * correspond only as a whole. All offsets are UTF-16 code units.
 */
public final class Alignment {
    /** One run of the cleaned text and the run of the original it stands for. */
    record Segment(Span cleaned, Span original, boolean copied) {}

    private final List<Segment> segments;
    private final int[] cleanedStarts;
    private final int[] originalStarts;
    private final int cleanedLength;
    private final int originalLength;

    Alignment(List<Segment> segments, int cleanedLength, int originalLength) {
        this.segments = List.copyOf(segments);
        this.cleanedStarts =
                this.segments.stream().mapToInt(s -> s.cleaned().start()).toArray();
        this.originalStarts =
                this.segments.stream().mapToInt(s -> s.original().start()).toArray();
        this.cleanedLength = cleanedLength;
        this.originalLength = originalLength;
    }

    /** The alignment of a text of that length with itself. */
    public static Alignment identity(int length) {
        Span all = new Span(0, length);
        return new Alignment(length == 0 ? List.of() : List.of(new Segment(all, all, true)), length, length);
    }

    /**
     * Where the characters of a cleaned span stand in the original: from the first character's place to the end of
     * the last character's, with whatever was removed between them. Of an empty span, the place it points at.
     *
     * @throws IndexOutOfBoundsException if the span leaves the cleaned text
     */
    public Span toOriginal(Span cleaned) {
        if (cleaned.end() > cleanedLength) {
            throw new IndexOutOfBoundsException("%s leaves a cleaned text of %d".formatted(cleaned, cleanedLength));
        }
        int start = originalStart(cleaned.start());
        return new Span(start, cleaned.isEmpty() ? start : Math.max(start, originalEnd(cleaned.end())));
    }

    /**
     * Where an original span stands in the cleaned text; what was removed shrinks to nothing, so that the span may be
     * empty.
     *
     * @throws IndexOutOfBoundsException if the span leaves the original
     */
    public Span toCleaned(Span original) {
        if (original.end() > originalLength) {
            throw new IndexOutOfBoundsException("%s leaves an original of %d".formatted(original, originalLength));
        }
        int start = cleanedAt(original.start(), false);
        return new Span(start, Math.max(start, cleanedAt(original.end(), true)));
    }

    /**
     * The alignment of a text cleaned in two steps: this one's original with the next one's cleaned text.
     *
     * @param next an alignment whose original is this one's cleaned text
     * @throws IllegalArgumentException if the lengths say that it is not
     */
    public Alignment then(Alignment next) {
        if (next.originalLength != cleanedLength) {
            throw new IllegalArgumentException(
                    "a text of %d does not follow one of %d".formatted(next.originalLength, cleanedLength));
        }
        List<Segment> all = new ArrayList<>();
        for (Segment s : next.segments) {
            if (s.copied()) {
                copyThrough(s, all);
            } else {
                all.add(new Segment(s.cleaned(), shrunk(toOriginal(s.original()), all), false));
            }
        }
        return new Alignment(all, next.cleanedLength, originalLength);
    }

    /** The spans of the original that stand in the cleaned text unchanged, in order, neighbours joined. */
    public List<Span> copied() {
        List<Span> all = new ArrayList<>();
        for (Segment s : segments) {
            if (s.copied()
                    && !all.isEmpty()
                    && all.getLast().end() == s.original().start()) {
                all.set(all.size() - 1, all.getLast().hull(s.original()));
            } else if (s.copied()) {
                all.add(s.original());
            }
        }
        return all;
    }

    /** Splits a segment that was copied from this cleaned text along this alignment's segments. */
    private void copyThrough(Segment s, List<Segment> all) {
        int shift = s.cleaned().start() - s.original().start();
        for (int i = Math.max(0, last(cleanedStarts, s.original().start())); i < segments.size(); i++) {
            Segment mine = segments.get(i);
            if (mine.cleaned().start() >= s.original().end()) {
                return;
            }
            int start = Math.max(mine.cleaned().start(), s.original().start());
            int end = Math.min(mine.cleaned().end(), s.original().end());
            if (start < end) {
                Span cleaned = new Span(start, end).shift(shift);
                Span original = mine.copied()
                        ? new Span(start, end)
                                .shift(mine.original().start() - mine.cleaned().start())
                        : shrunk(mine.original(), all);
                all.add(new Segment(cleaned, original, mine.copied()));
            }
        }
    }

    /** What of a span the segments so far leave: a rewritten run that is cut belongs to its first piece. */
    private static Span shrunk(Span span, List<Segment> all) {
        int taken = all.isEmpty() ? 0 : all.getLast().original().end();
        return new Span(Math.max(span.start(), taken), Math.max(span.end(), taken));
    }

    private int originalStart(int cleaned) {
        int i = last(cleanedStarts, cleaned);
        if (i < 0) {
            return 0;
        }
        Segment s = segments.get(i);
        if (cleaned >= s.cleaned().end()) {
            return i + 1 < segments.size() ? segments.get(i + 1).original().start() : originalLength;
        }
        return s.copied()
                ? s.original().start() + cleaned - s.cleaned().start()
                : s.original().start();
    }

    private int originalEnd(int cleaned) {
        Segment s = segments.get(last(cleanedStarts, cleaned - 1));
        return s.copied()
                ? s.original().start() + cleaned - s.cleaned().start()
                : s.original().end();
    }

    private int cleanedAt(int original, boolean isEnd) {
        int i = last(originalStarts, isEnd ? original - 1 : original);
        if (i < 0) {
            return 0;
        }
        Segment s = segments.get(i);
        if (original >= s.original().end()) {
            return s.cleaned().end();
        }
        if (s.copied()) {
            return s.cleaned().start() + original - s.original().start();
        }
        return isEnd ? s.cleaned().end() : s.cleaned().start();
    }

    /** Index of the last value at or below the key, -1 where there is none. */
    private static int last(int[] starts, int key) {
        int i = Arrays.binarySearch(starts, key);
        if (i < 0) {
            return -i - 2;
        }
        while (i + 1 < starts.length && starts[i + 1] == key) {
            i++;
        }
        return i;
    }
}
