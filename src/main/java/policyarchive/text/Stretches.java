package policyarchive.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where it has no white space for longer than any word or address is. The models look at the whole run
 * around each character, so that their time grows with the square of its length.
 */
final class Stretches {
    /** Code units; the longest addresses in use are shorter. */
    private static final int LONGEST = 1000;

    private Stretches() {}

    /** The parts of a span, in order, that together are the span; one part, save in hostile texts. */
    static List<Span> of(String text, Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        int run = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (isSpace(text.charAt(i))) {
                run = i + 1;
            } else if (i - run >= LONGEST && !Character.isLowSurrogate(text.charAt(i))) {
                parts.add(new Span(from, i));
                from = i;
                run = i;
            }
        }
        if (from < span.end()) {
            parts.add(new Span(from, span.end()));
        }
        return parts;
    }

    /** What the models take for white space. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
