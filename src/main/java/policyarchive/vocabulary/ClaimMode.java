package policyarchive.vocabulary;

/** Whether the words are quoted, reported, or both. */
public enum ClaimMode {
    DIRECT,
    INDIRECT,
    MIXED
}
