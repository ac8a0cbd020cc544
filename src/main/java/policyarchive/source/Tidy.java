package policyarchive.source;

/** Text on one line: white space collapsed, invisible characters left out. */
final class Tidy {
    private Tidy() {}

    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isInvisible(c)) {
                continue;
            }
            boolean space = Characters.isSpace(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
