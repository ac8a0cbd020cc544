package policyarchive.source;

/** How the bytes of one article are written. */
public enum SourceFormat {
    TEXT,
    MARKDOWN,
    HTML,
    /** One JSON object, a line of a JSON Lines file. */
    RECORD
}
