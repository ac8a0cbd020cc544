package policyarchive.document;

/**
 * Something that what was typed so far may become.
 *
 * @param kind {@code QUERY}, {@code ACTOR}, {@code STATEMENT} or {@code ARTICLE}
 * @param text the words, name or title
 * @param id of the actor, statement or article; of a query its words
 * @param count how many articles it leads to
 */
public record Suggestion(Kind kind, String text, String id, long count) {
    /** What it leads to. */
    public enum Kind {
        QUERY,
        ACTOR,
        STATEMENT,
        ARTICLE
    }
}
