package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/** The law every cleaned text obeys: its words are the original's, character by character, in order. */
final class Aligned {
    private Aligned() {}

    static void check(AlignedText body) {
        int last = 0;
        int at = 0;
        for (Span copied : body.alignment().copied()) {
            assertThat(copied.start()).isGreaterThanOrEqualTo(last);
            last = copied.end();
        }
        for (; at < body.text().length(); at++) {
            char c = body.text().charAt(at);
            Span original = body.toOriginal(new Span(at, at + 1));
            if (!Characters.isSpace(c) && original.length() == 1) {
                assertThat(body.original().charAt(original.start())).isEqualTo(c);
            }
        }
    }

    /** In a text whose format rewrites nothing every character but white space is copied. */
    static void checkCopied(AlignedText body) {
        for (int at = 0; at < body.text().length(); at++) {
            char c = body.text().charAt(at);
            if (!Characters.isSpace(c)) {
                Span original = body.toOriginal(new Span(at, at + 1));
                assertThat(original.of(body.original())).isEqualTo(String.valueOf(c));
                assertThat(body.toCleaned(original)).isEqualTo(new Span(at, at + 1));
            }
        }
    }
}
