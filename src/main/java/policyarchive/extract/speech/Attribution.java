package policyarchive.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * Attributed words as a rule found them, before speakers are resolved.
 *
 * @param parts the spans of the words
 * @param speaker the words that name the speaker, null where none do
 * @param cue the words that attribute, null where only marks do
 * @param rule the rule's name
 * @param confidence of the attribution, 0 to 1
 * @param negated whether it is attributed by denial
 */
public record Attribution(
        List<Span> parts, @Nullable Span speaker, @Nullable Span cue, String rule, double confidence, boolean negated) {
    public Attribution {
        parts = List.copyOf(parts);
    }

    /** From the first word to the last. */
    public Span span() {
        return parts.getFirst().hull(parts.getLast());
    }
}
