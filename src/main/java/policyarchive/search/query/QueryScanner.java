package policyarchive.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a query into words, phrases, signs and names of fields. A quotation mark without its fellow, brackets, lone
 * signs and what holds neither letter nor digit are passed over.
 */
final class QueryScanner {
    /**
     * A piece of a query.
     *
     * @param text of a word, phrase or field as typed; of a sign empty
     * @param apart of a phrase, how far its words may be apart
     */
    record Token(Kind kind, String text, int apart) {}

    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        PLUS,
        MINUS
    }

    private static final String QUOTES = "\"“”„«»";
    private static final String BRACKETS = "()[]{}";
    /** Places words of a phrase may be apart at most. */
    private static final int FARTHEST = 50;

    private final String given;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryScanner(String given) {
        this.given = given;
    }

    static List<Token> scan(String given, int most) {
        QueryScanner scanner = new QueryScanner(given);
        while (scanner.at < given.length() && scanner.tokens.size() < most) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = given.charAt(at);
        if (isBetween(c)) {
            at++;
        } else if (isQuote(c)) {
            phrase();
        } else if ((c == '-' || c == '+') && isOperator()) {
            at++;
            add(c == '-' ? Kind.MINUS : Kind.PLUS, "", 0);
        } else {
            word();
        }
    }

    /** A sign is an operator where a word or phrase follows at once: "- not" and "a-b" have none. */
    private boolean isOperator() {
        return at + 1 < given.length()
                && (Character.isLetterOrDigit(given.codePointAt(at + 1)) || isQuote(given.charAt(at + 1)));
    }

    private void phrase() {
        int close = at + 1;
        while (close < given.length() && !isQuote(given.charAt(close))) {
            close++;
        }
        if (close == given.length()) {
            at++;
            return;
        }
        String words = given.substring(at + 1, close).strip();
        at = close + 1;
        add(Kind.PHRASE, words, apart());
    }

    /** The number behind a tilde, 0 where there is none. */
    private int apart() {
        int number = 0;
        int i = at;
        if (i < given.length() && given.charAt(i) == '~') {
            for (i++; i < given.length() && isDigit(given.charAt(i)); i++) {
                number = Math.min(FARTHEST, number * 10 + given.charAt(i) - '0');
            }
            at = i;
        }
        return number;
    }

    private void word() {
        int start = at;
        while (at < given.length() && !isBetween(given.charAt(at)) && !isQuote(given.charAt(at))) {
            at++;
        }
        String word = given.substring(start, at);
        int colon = word.indexOf(':');
        Optional<QueryField> field = colon > 0 ? QueryField.named(word.substring(0, colon)) : Optional.empty();
        if (field.isPresent()) {
            at = start + colon + 1;
            add(Kind.FIELD, word.substring(0, colon), 0);
        } else {
            add(Kind.WORD, word, 0);
        }
    }

    private void add(Kind kind, String text, int apart) {
        boolean sign = kind == Kind.PLUS || kind == Kind.MINUS;
        if (sign || text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tokens.add(new Token(kind, text, apart));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || BRACKETS.indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
