package policyarchive.document;

import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** A half-open range of UTF-16 code units. */
public record SpanDocument(int start, int end) {
    static SpanDocument of(Span span) {
        return new SpanDocument(span.start(), span.end());
    }

    static @Nullable SpanDocument ofNullable(@Nullable Span span) {
        return span == null ? null : of(span);
    }
}
