package policyarchive.vocabulary;

/** What a run of an article's cleaned text is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM
}
