package policyarchive.web;

/** Words cut where a word ends. */
final class Shortened {
    private Shortened() {}

    /** The words, or as many as fit into so many characters and a mark that more follow. */
    static String of(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, most / 2)) + " …";
    }
}
