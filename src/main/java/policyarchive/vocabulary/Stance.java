package policyarchive.vocabulary;

/** Which side of the question the words take. */
public enum Stance {
    FOR_ACCESS,
    FOR_ENCRYPTION,
    NEUTRAL
}
