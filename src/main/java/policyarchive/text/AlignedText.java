package policyarchive.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A cleaned text together with the original it was made from and the map between the two.
 *
 * @param original the text before cleaning
 * @param text the cleaned text
 * @param alignment from offsets in {@code text} to offsets in {@code original} and back
 */
public record AlignedText(String original, String text, Alignment alignment) {

    /** A text that has not been cleaned. */
    public static AlignedText identity(String original) {
        return new AlignedText(original, original, Alignment.identity(original.length()));
    }

    public static Builder of(String original) {
        return new Builder(original);
    }

    /** Where a span of the cleaned text stands in the original. */
    public Span toOriginal(Span cleaned) {
        return alignment.toOriginal(cleaned);
    }

    /** Where a span of the original stands in the cleaned text; empty where it was removed. */
    public Span toCleaned(Span inOriginal) {
        return alignment.toCleaned(inOriginal);
    }

    /**
     * This text cleaned once more.
     *
     * @param next a text made from this one's cleaned text
     * @throws IllegalArgumentException if it was made from another
     */
    public AlignedText then(AlignedText next) {
        if (!next.original.equals(text)) {
            throw new IllegalArgumentException("the next step was not made from this step's cleaned text");
        }
        return new AlignedText(original, next.text, alignment.then(next.alignment));
    }

    /** Builds a cleaned text from left to right. What is neither kept nor replaced is removed. */
    public static final class Builder {
        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final List<Alignment.Segment> segments = new ArrayList<>();
        private int at;

        private Builder(String original) {
            this.original = original;
        }

        /** Copies a span of the original; spans come in order. */
        public Builder keep(Span span) {
            if (!span.isEmpty()) {
                add(span, span.of(original), true);
            }
            return this;
        }

        /** Puts other words in the place of a span of the original, which may be empty (an insertion). */
        public Builder replace(Span span, String by) {
            if (!by.isEmpty()) {
                add(span, by, false);
            }
            return this;
        }

        /** The text that is being cleaned. */
        public String original() {
            return original;
        }

        /** Length of the cleaned text so far. */
        public int length() {
            return text.length();
        }

        /** Whether the cleaned text so far ends with these characters. */
        public boolean endsWith(String end) {
            return text.length() >= end.length()
                    && text.substring(text.length() - end.length()).equals(end);
        }

        public AlignedText build() {
            Alignment alignment = new Alignment(segments, text.length(), original.length());
            return new AlignedText(original, text.toString(), alignment);
        }

        private void add(Span span, String characters, boolean copied) {
            if (span.start() < at || span.end() > original.length()) {
                throw new IllegalArgumentException(
                        "%s is out of order, or outside an original of %d".formatted(span, original.length()));
            }
            at = span.end();
            Span cleaned = new Span(text.length(), text.length() + characters.length());
            segments.add(new Alignment.Segment(cleaned, span, copied));
            text.append(characters);
        }
    }
}
