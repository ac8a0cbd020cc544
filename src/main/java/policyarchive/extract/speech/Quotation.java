package policyarchive.extract.speech;

import policyarchive.text.Span;

/**
 * Words in quotation marks.
 *
 * @param outer with the marks
 * @param inner without the marks and the white space inside them
 * @param block index of the block it stands in
 * @param closed whether it ends with a mark of its own, rather than with its paragraph
 * @param single whether the marks are single ones
 */
public record Quotation(Span outer, Span inner, int block, boolean closed, boolean single) {

    /** Whether it is a sentence: these end with a mark of their own before the closing one, or right after it. */
    boolean endsSentence(String text) {
        char last = text.charAt(inner.end() - 1);
        char after = outer.end() < text.length() ? text.charAt(outer.end()) : '.';
        return ",.?!…—–-".indexOf(last) >= 0 || after == ',' || !closed;
    }
}
