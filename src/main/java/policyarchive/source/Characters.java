package policyarchive.source;

/** Classes of characters that cleaning treats alike. */
final class Characters {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** White space of any kind, the no-break spaces included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A control character that is no white space: text has no use for it. */
    static boolean isControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    /** A character that shows nothing and only splits words for the eye of a program. */
    static boolean isInvisible(int c) {
        return c == ZERO_WIDTH_SPACE || c == SOFT_HYPHEN || c == WORD_JOINER || c == BYTE_ORDER_MARK || isControl(c);
    }

    static boolean isClosingQuote(int c) {
        return c == '”' || c == '’' || c == '"' || c == '\'' || c == '»';
    }
}
