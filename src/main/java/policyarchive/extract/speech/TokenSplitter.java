package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Span;
import policyarchive.text.Token;

/**
 * Parts what the tokenizer leaves together: quotation marks from words and from each other, possessives and
 * contractions, which the tagger tags {@code PROPN+PART} or {@code AUX+PART}.
 */
final class TokenSplitter {
    private static final String MARKS = "“”\"„«»″‘’'`";

    private TokenSplitter() {}

    static List<Token> split(List<Token> tokens) {
        List<Token> parts = new ArrayList<>(tokens.size() + 8);
        tokens.forEach(token -> split(token, parts));
        return parts;
    }

    private static void split(Token token, List<Token> into) {
        String word = token.text();
        int from = 0;
        while (from < word.length() - 1 && isEdge(word, from)) {
            into.add(piece(token, from, ++from, "PUNCT"));
        }
        int to = word.length();
        while (to - 1 > from && isEdge(word, to - 1)) {
            to--;
        }
        core(token, from, to, into);
        for (int i = to; i < word.length(); i++) {
            into.add(piece(token, i, i + 1, "PUNCT"));
        }
    }

    /** Whether a mark at the edge of a token is to stand alone; a point or apostrophe of the word itself is not. */
    private static boolean isEdge(String word, int i) {
        char c = word.charAt(i);
        boolean mark = MARKS.indexOf(c) >= 0 || c == ':' || c == ';' || c == '?' || c == '!' || c == ',';
        boolean pair = word.length() == 2 && word.charAt(0) == '\'' && word.charAt(1) == '\'';
        boolean point = c == '.' && i == 0;
        boolean possessive =
                c != '"' && i == word.length() - 1 && i > 1 && Character.toLowerCase(word.charAt(i - 1)) == 's';
        return !pair && (mark && !(possessive && (c == '’' || c == '\'')) || point);
    }

    private static void core(Token token, int from, int to, List<Token> into) {
        String tag = token.tag();
        int plus = tag.indexOf('+');
        int cut = plus < 0 ? -1 : cut(token.text(), from, to);
        if (cut > from) {
            into.add(piece(token, from, cut, tag.substring(0, plus)));
            into.add(piece(token, cut, to, tag.substring(plus + 1)));
        } else {
            boolean letters = Character.isLetter(token.text().charAt(from));
            into.add(piece(
                    token,
                    from,
                    to,
                    letters && tag.equals("PUNCT") ? "NOUN" : plus < 0 ? tag : tag.substring(0, plus)));
        }
    }

    /** Before "n't", else before the last apostrophe. */
    private static int cut(String word, int from, int to) {
        int apostrophe = Math.max(word.lastIndexOf('\'', to - 1), word.lastIndexOf('’', to - 1));
        boolean not = apostrophe > from + 1
                && apostrophe + 2 == to
                && word.charAt(to - 1) == 't'
                && word.charAt(apostrophe - 1) == 'n';
        return apostrophe <= from ? -1 : not ? apostrophe - 1 : apostrophe;
    }

    private static Token piece(Token token, int from, int to, String tag) {
        int start = token.span().start();
        return new Token(new Span(start + from, start + to), token.text().substring(from, to), tag);
    }
}
