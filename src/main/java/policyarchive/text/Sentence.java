package policyarchive.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param span where it stands, without the white space around it
 * @param tokens in order, within the span
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
