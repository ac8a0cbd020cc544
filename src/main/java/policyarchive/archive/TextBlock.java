package policyarchive.archive;

import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * A paragraph, heading or list item.
 *
 * @param span where it stands in the cleaned text
 */
public record TextBlock(BlockKind kind, Span span) {}
