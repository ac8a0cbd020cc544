package policyarchive.source;

import org.jspecify.annotations.Nullable;

/**
 * An input that was not taken.
 *
 * @param file its path
 * @param place the line, record or entry, null for the whole file
 * @param reason what is wrong and what was expected
 */
public record Refusal(String file, @Nullable String place, String reason) implements SourceEntry {}
