package policyarchive.document;

/** A half-open range of UTF-16 code units. */
public record SpanDocument(int start, int end) {}
