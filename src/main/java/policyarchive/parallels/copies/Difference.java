package policyarchive.parallels.copies;

import org.jspecify.annotations.Nullable;

/**
 * Words of one text that stand where other words of its copy stand.
 *
 * @param kind ADDED where only the copy has words, REMOVED where only this text has, else CHANGED
 * @param here the words of this text, null where it has none
 * @param there the words of the copy, null where it has none
 */
public record Difference(
        Kind kind, @Nullable Passage here, @Nullable Passage there) {
    /** What the copy does to the text. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Words of a cleaned text, and where they stand in it. */
    public record Passage(String text, int start, int end) {}
}
