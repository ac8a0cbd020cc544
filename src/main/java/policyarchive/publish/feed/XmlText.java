package policyarchive.publish.feed;

/** Text as XML 1.0 can hold it. What it cannot, such as most control characters, has no escape there either. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The same text with U+FFFD for each character that is none of XML 1.0, section 2.2. */
    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isLegal)
                ? text
                : text.codePoints()
                        .map(point -> isLegal(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
