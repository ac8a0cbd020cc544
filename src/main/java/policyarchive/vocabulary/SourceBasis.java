package policyarchive.vocabulary;

/** What the name of an article's publisher rests on. */
public enum SourceBasis {
    CORRECTION,
    METADATA,
    TEXT,
    URL
}
