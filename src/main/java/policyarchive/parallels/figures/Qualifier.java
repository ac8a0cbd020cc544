package policyarchive.parallels.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import policyarchive.text.Token;

/**
 * Words before a number that say how it is meant, kept as they stand.
 *
 * @param first index of the first of its tokens
 */
record Qualifier(int first) {
    /** After the usage of English news; the longest that fits counts. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("as", "many", "as"),
            List.of("as", "much", "as"),
            List.of("as", "few", "as"),
            List.of("no", "fewer", "than"),
            List.of("no", "less", "than"),
            List.of("a", "total", "of"),
            List.of("in", "excess", "of"),
            List.of("well", "over"),
            List.of("just", "over"),
            List.of("just", "under"),
            List.of("close", "to"),
            List.of("more", "than"),
            List.of("fewer", "than"),
            List.of("less", "than"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("up", "to"),
            List.of("an", "estimated"),
            List.of("some"),
            List.of("nearly"),
            List.of("almost"),
            List.of("about"),
            List.of("around"),
            List.of("approximately"),
            List.of("roughly"),
            List.of("over"),
            List.of("under"),
            List.of("only"),
            List.of("estimated"),
            List.of("exactly"));

    /** The qualifier that ends before a token. */
    static Optional<Qualifier> before(List<Token> tokens, int index) {
        return KNOWN.stream()
                .filter(words -> standsBefore(tokens, index, words))
                .findFirst()
                .map(words -> new Qualifier(index - words.size()));
    }

    private static boolean standsBefore(List<Token> tokens, int index, List<String> words) {
        int first = index - words.size();
        for (int i = 0; i < words.size(); i++) {
            if (first < 0
                    || !tokens.get(first + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
