package policyarchive.source;

import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * A line of plain text, or several that were one paragraph before they were wrapped.
 *
 * @param span without the white space around it and without a list mark
 * @param text its characters
 * @param kind what it is
 * @param caption whether it stood twice, as captions do
 */
record Line(Span span, String text, BlockKind kind, boolean caption) {
    static Line of(String plain, Span span, BlockKind kind) {
        return new Line(span, span.of(plain), kind, false);
    }

    /** The same line as another kind of block. */
    Line as(BlockKind other) {
        return new Line(span, text, other, caption);
    }

    /** The same line, known for a caption. */
    Line asCaption() {
        return new Line(span, text, kind, true);
    }

    /** The line without its first characters and the white space after them. */
    Line from(int offset) {
        int start = offset;
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        return new Line(new Span(span.start() + start, span.end()), text.substring(start), kind, caption);
    }

    int words() {
        return Words.count(text);
    }

    /** Whether it ends as sentences end, closing marks aside. */
    boolean isSentence() {
        return Words.endsSentence(text);
    }
}
