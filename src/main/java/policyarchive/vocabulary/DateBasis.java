package policyarchive.vocabulary;

/** What a date rests on, the strongest first. */
public enum DateBasis {
    CORRECTION,
    HEADER,
    METADATA,
    DATELINE,
    URL,
    REFERENCE,
    TEXT
}
