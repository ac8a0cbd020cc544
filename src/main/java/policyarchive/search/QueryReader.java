package policyarchive.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import policyarchive.search.QueryNode.Either;
import policyarchive.search.QueryNode.Must;
import policyarchive.search.QueryNode.Not;
import policyarchive.search.QueryNode.Phrase;
import policyarchive.search.QueryNode.Word;

/**
 * Reads what people type: words, {@code "phrases"}, {@code +must}, {@code -not} and {@code a OR b}. It never fails: a
 * quotation mark without its fellow and a lone operator are passed over, and so is what holds neither letter nor digit.
 */
final class QueryReader {
    /** More would make one request expensive and no answer better; what comes after is not looked for. */
    static final int MOST_TERMS = 100;

    private static final String QUOTES = "\"“”„«»";

    private final String given;
    private final List<QueryNode> nodes = new ArrayList<>();
    private boolean either;
    private int at;

    private QueryReader(String given) {
        this.given = given;
    }

    static ReadQuery read(String given) {
        QueryReader reader = new QueryReader(given);
        while (reader.at < given.length() && reader.nodes.size() < MOST_TERMS) {
            reader.next();
        }
        return new ReadQuery(given, withoutStopWords(new ArrayList<>(new LinkedHashSet<>(reader.nodes))));
    }

    private void next() {
        char c = given.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (c == '-' && isOperator()) {
            at++;
            operand(Not::new);
        } else if (c == '+' && isOperator()) {
            at++;
            operand(Must::new);
        } else {
            operand(UnaryOperator.identity());
        }
    }

    /** A sign is an operator where a word or phrase follows at once: "- not" and "a-b" have none. */
    private boolean isOperator() {
        return at + 1 < given.length()
                && (Character.isLetterOrDigit(given.codePointAt(at + 1)) || isQuote(given.charAt(at + 1)));
    }

    private void operand(UnaryOperator<QueryNode> as) {
        QueryNode node = isQuote(given.charAt(at)) ? phrase() : word();
        if (node instanceof Word word && isKeyword(word.text())) {
            either = word.text().equals("OR") && !nodes.isEmpty();
        } else if (node != null) {
            add(as.apply(node));
        }
    }

    private void add(QueryNode node) {
        if (either && !(node instanceof Not) && !(nodes.getLast() instanceof Not)) {
            List<QueryNode> ways = new ArrayList<>(
                    nodes.getLast() instanceof Either before ? before.nodes() : List.of(nodes.getLast()));
            ways.add(node);
            nodes.set(nodes.size() - 1, new Either(ways));
        } else {
            nodes.add(node);
        }
        either = false;
    }

    private @Nullable QueryNode phrase() {
        int close = at + 1;
        while (close < given.length() && !isQuote(given.charAt(close))) {
            close++;
        }
        if (close == given.length()) {
            at++;
            return null;
        }
        String words = given.substring(at + 1, close).strip();
        at = close + 1;
        return isWordless(words) ? null : new Phrase(words);
    }

    private @Nullable QueryNode word() {
        int start = at;
        while (at < given.length() && !isBlank(given.charAt(at)) && !isQuote(given.charAt(at))) {
            at++;
        }
        String word = given.substring(start, at);
        return isWordless(word) ? null : new Word(word);
    }

    private static List<QueryNode> withoutStopWords(List<QueryNode> nodes) {
        List<QueryNode> telling = nodes.stream()
                .filter(node -> !(node instanceof Word word && word.isStopWord()))
                .toList();
        return telling.stream().allMatch(Not.class::isInstance) ? nodes : telling;
    }

    private static boolean isKeyword(String word) {
        return word.equals("OR") || word.equals("AND");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
