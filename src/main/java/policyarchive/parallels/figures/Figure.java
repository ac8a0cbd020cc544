package policyarchive.parallels.figures;

import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * A figure of a text.
 *
 * @param qualifier "nearly", "more than" and the like as it stands, null where there is none
 * @param span from the qualifier to the end of the thing, in the text
 * @param sentence it stands in
 */
record Figure(Amount amount, @Nullable String qualifier, Thing thing, Context context, Span span, Span sentence) {}
