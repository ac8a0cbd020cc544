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
public record Quotation(Span outer, Span inner, int block, boolean closed, boolean single) {}
