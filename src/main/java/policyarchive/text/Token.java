package policyarchive.text;

/**
 * A word or a mark of a text.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag its part of speech, a Universal Dependencies tag such as {@code PROPN} or {@code VERB}
 */
public record Token(Span span, String text, String tag) {}
