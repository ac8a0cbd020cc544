package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** The name behind a dash that signs a quotation: {@code "…" — Name, Office}. */
final class Signature {
    private static final int LONGEST = 140;

    private Signature() {}

    /** The words that sign a quotation, in its block or as the next block; null where none do. */
    static @Nullable Span after(String text, Quotation quotation, List<Span> blocks) {
        int end = blocks.get(quotation.block()).end();
        int at = skipBlank(text, quotation.outer().end(), end);
        if (at == end && quotation.block() + 1 < blocks.size()) {
            at = blocks.get(quotation.block() + 1).start();
            end = blocks.get(quotation.block() + 1).end();
        }
        if (at >= end || "—–―-".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        while (at < end && ("—–―- ".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\u00a0')) {
            at++;
        }
        int to = end;
        while (to > at && (text.charAt(to - 1) == '.' || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        boolean name = to > at && to - at < LONGEST && Character.isUpperCase(text.charAt(at));
        return name && words(text, at, to) > 1 ? new Span(at, to) : null;
    }

    private static int words(String text, int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                words++;
            } else if (c == '"' || c == '“' || c == '?' || c == ':') {
                return 0;
            }
        }
        return words;
    }

    private static int skipBlank(String text, int from, int end) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || "\u00a0.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
