package policyarchive.source;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * A character written by name or number in HTML: {@code &mdash;}, {@code &#8217;}.
 *
 * @param span where it stands, with its marks
 * @param read the characters it stands for
 */
record CharacterReference(Span span, String read) {
    private static final int LONGEST = 12;

    /** The reference that begins at an offset, null where none does. */
    static @Nullable CharacterReference at(String text, int at, int end) {
        int semicolon = text.substring(at, Math.min(end, at + LONGEST)).indexOf(';') + at;
        if (semicolon < at) {
            return null;
        }
        Span span = new Span(at, semicolon + 1);
        String read = Parser.unescapeEntities(span.of(text), true);
        return read.equals(span.of(text)) ? null : new CharacterReference(span, read);
    }
}
