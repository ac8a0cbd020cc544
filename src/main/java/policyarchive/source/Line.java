package policyarchive.source;

import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Span;

/**
 * A line of plain text, or several that were one paragraph before they were wrapped.
 *
 * @param span without the white space around it and without a list mark
 * @param text its characters
 * @param gap how many blank lines stand before it
 * @param kind what it is
 */
record Line(Span span, String text, int gap, Block.Kind kind) {
    static Line of(String plain, Span span, int gap, Block.Kind kind) {
        return new Line(span, span.of(plain), gap, kind);
    }

    /** The same line as another kind of block. */
    Line as(Block.Kind other) {
        return new Line(span, text, gap, other);
    }

    /** The line without its first characters and the white space after them. */
    Line from(int offset) {
        int start = offset;
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        return new Line(new Span(span.start() + start, span.end()), text.substring(start), gap, kind);
    }

    int words() {
        return Words.count(text);
    }

    /** Whether it ends as sentences end, closing marks aside. */
    boolean isSentence() {
        return Words.endsSentence(text);
    }
}
