package policyarchive.edtf;

import policyarchive.text.Span;

/**
 * A date expression of a text.
 *
 * @param date the date it means
 * @param span where it stands
 * @param rule the rule that found it
 * @param relative whether it counts from the reference date ("on Monday", "last year")
 */
public record DateMention(EdtfDate date, Span span, String rule, boolean relative) {}
