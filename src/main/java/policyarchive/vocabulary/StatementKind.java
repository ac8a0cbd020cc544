package policyarchive.vocabulary;

/** What kind of text several signed or issued. */
public enum StatementKind {
    JOINT_STATEMENT,
    OPEN_LETTER,
    DECLARATION,
    AGREEMENT,
    OTHER
}
