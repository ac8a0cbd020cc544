package policyarchive.parallels.wording;

/**
 * Words of one text that stand where other words of another text stand; either side may be empty.
 *
 * @param from index of the first word in the one text
 * @param to index after the last
 * @param otherFrom index of the first word in the other text
 * @param otherTo index after the last
 */
public record Change(int from, int to, int otherFrom, int otherTo) {}
