package policyarchive.publish.citation;

/** Text as LaTeX prints it and does nothing else with it. */
final class LatexText {
    private LatexText() {}

    /**
     * The text in one line. Braces become commands, since BibTeX counts them even where a backslash stands before them;
     * other than ASCII stays, as UTF-8.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append((char) c);
                default -> escaped.appendCodePoint(isPrintable(c) ? c : ' ');
            }
        });
        return escaped.toString().strip();
    }

    /** An address as the url package prints it: nothing in it is a command, and it has no braces of its own. */
    static String address(String address) {
        return address.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replaceAll("[\\s\\p{Cntrl}]", "%20");
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}
