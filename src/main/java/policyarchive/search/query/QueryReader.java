package policyarchive.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.search.query.QueryNode.Either;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Must;
import policyarchive.search.query.QueryNode.Not;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.QueryScanner.Kind;
import policyarchive.search.query.QueryScanner.Token;

/**
 * Reads what people type: words, {@code "phrases"}, {@code +must}, {@code -not}, {@code a OR b}, {@code prefix*},
 * {@code word~} and {@code field:value}. It never fails: what is no operator where it stands is read as a word or
 * passed over.
 */
public final class QueryReader {
    /** More would make one request expensive and no answer better; what comes after is not looked for. */
    static final int MOST_TERMS = 100;

    /** Each stands for dozens of words; those that come after are looked for as they are written. */
    public static final int MOST_FUZZY = 6;

    /** Each is looked up among all names; those that come after are words. */
    private static final int MOST_FIELDS = 12;

    private final List<Token> tokens;
    private final List<QueryNode> nodes = new ArrayList<>();
    private boolean either;
    private int fuzzy;
    private int fields;
    private int at;

    private QueryReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static ReadQuery read(String given) {
        QueryReader reader = new QueryReader(QueryScanner.scan(given, MOST_TERMS));
        while (reader.at < reader.tokens.size()) {
            reader.part();
        }
        return new ReadQuery(given, withoutStopWords(new ArrayList<>(new LinkedHashSet<>(reader.nodes))));
    }

    private void part() {
        Token token = tokens.get(at);
        boolean not = token.kind() == Kind.MINUS || isKeyword(token, "NOT");
        if (not || token.kind() == Kind.PLUS) {
            at++;
            QueryNode node = operand();
            add(node == null ? null : not ? new Not(node) : new Must(node));
        } else if (isKeyword(token, "OR") || isKeyword(token, "AND")) {
            either = isKeyword(token, "OR") && !nodes.isEmpty();
            at++;
        } else {
            add(operand());
        }
    }

    /** A word or phrase, with the field it is asked of; null where none follows. */
    private @Nullable QueryNode operand() {
        if (!isOperand(at)) {
            return null;
        }
        Token token = tokens.get(at++);
        if (token.kind() == Kind.FIELD) {
            QueryField field = QueryField.named(token.text()).orElseThrow();
            boolean asks = isOperand(at) && tokens.get(at).kind() != Kind.FIELD;
            boolean few = fields++ < MOST_FIELDS;
            return asks && few ? inField(field, tokens.get(at++)) : new Word(token.text());
        }
        return value(token);
    }

    private boolean isOperand(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case PHRASE, FIELD -> true;
            case PLUS, MINUS -> false;
            case WORD -> !isKeyword(token, "OR") && !isKeyword(token, "AND") && !isKeyword(token, "NOT");
        };
    }

    private QueryNode inField(QueryField field, Token token) {
        if (field != QueryField.YEAR) {
            return new InField(field, value(token));
        }
        QueryNode years = WordForm.years(token.text());
        return years == null ? new Word("year:" + token.text()) : new InField(field, years);
    }

    private QueryNode value(Token token) {
        if (token.kind() == Kind.PHRASE) {
            return new Phrase(token.text(), token.apart());
        }
        QueryNode word = WordForm.read(token.text());
        return word instanceof Fuzzy alike && fuzzy++ >= MOST_FUZZY ? new Word(alike.text()) : word;
    }

    private void add(@Nullable QueryNode node) {
        if (node == null) {
            return;
        }
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

    private static List<QueryNode> withoutStopWords(List<QueryNode> nodes) {
        List<QueryNode> telling = nodes.stream()
                .filter(node -> !(node instanceof Word word && word.isStopWord()))
                .toList();
        return telling.stream().allMatch(Not.class::isInstance) ? nodes : telling;
    }

    private static boolean isKeyword(Token token, String keyword) {
        return token.kind() == Kind.WORD && token.text().equals(keyword);
    }
}
