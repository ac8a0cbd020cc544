package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
import policyarchive.text.Token;
import policyarchive.text.WordPattern;

/**
 * The tagged tokens of one sentence as the rules read it: sentences that a quotation holds together are one passage.
 * Positions count tokens.
 */
final class Passage {
    private final String text;
    private final int block;
    private final List<Token> tokens;
    private final List<String> words;
    private final int[] quotation;
    private final List<Quotation> quotations;

    Passage(String text, int block, List<Token> tokens, List<Quotation> quotations) {
        this.text = text;
        this.block = block;
        this.tokens = ClauseTags.correct(TagCorrection.correct(References.without(TokenSplitter.split(tokens))));
        this.words = this.tokens.stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        this.quotation = new int[this.tokens.size()];
        this.quotations = new ArrayList<>();
        mark(quotations);
    }

    /** Both lists are in order, so that one pass suffices. */
    private void mark(List<Quotation> all) {
        int q = 0;
        for (int i = 0; i < this.tokens.size(); i++) {
            Span at = tokens.get(i).span();
            while (q < all.size() && all.get(q).outer().end() <= at.start()) {
                q++;
            }
            boolean inside = q < all.size() && all.get(q).outer().start() <= at.start();
            if (inside && (quotations.isEmpty() || quotations.getLast() != all.get(q))) {
                quotations.add(all.get(q));
            }
            quotation[i] = inside ? quotations.size() - 1 : -1;
        }
    }

    int size() {
        return tokens.size();
    }

    int block() {
        return block;
    }

    String text() {
        return text;
    }

    /** The quotations that begin in this passage, in order. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** The word in lower case with straight apostrophes; empty outside the passage. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    /** Whether all of {@link #word} matches an expression, such as {@code has|have|had}. */
    boolean isWord(int i, String expression) {
        return WordPattern.matches(word(i), expression);
    }

    /** The word as written; empty outside the passage. */
    String form(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }

    /** The part of speech; empty outside the passage. */
    String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    boolean isTag(int i, String... any) {
        String tag = tag(i);
        for (String one : any) {
            if (one.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token stands in quotation marks, these included. */
    boolean quoted(int i) {
        return i >= 0 && i < quotation.length && quotation[i] >= 0;
    }

    /** Which of {@link #quotations()} holds the token, -1 if none. */
    int quotationAt(int i) {
        return i < 0 || i >= quotation.length ? -1 : quotation[i];
    }

    int start(int i) {
        return tokens.get(i).span().start();
    }

    int end(int i) {
        return tokens.get(i).span().end();
    }

    /** The characters from one token up to, without, another. */
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The first token that starts at or after an offset. */
    int tokenAt(int offset) {
        return SpanSearch.firstFrom(tokens, Token::span, offset);
    }

    boolean isQuestion() {
        for (int i = size() - 1; i >= 0 && i >= size() - 3; i--) {
            if (word(i).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
