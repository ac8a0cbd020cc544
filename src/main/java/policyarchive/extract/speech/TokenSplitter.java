package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.text.Span;
import policyarchive.text.Token;

/**
 * Parts what the tokenizer leaves together: quotation marks from words and from each other, possessives and
 * contractions, which the tagger tags {@code PROPN+PART} or {@code AUX+PART}.
 */
final class TokenSplitter {
    private static final String MARKS = "“”\"„«»″‘’'`";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Prof", "Lt", "Col", "Sgt", "Rev", "Hon", "St", "Sens",
            "Reps", "Jr", "Sr", "No", "Adm", "Capt", "Del", "Sec", "Supt", "Insp", "Const", "Det", "Cpl", "Maj",
            "Cmdr");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "");
    private static final Set<String> CLITIC_HEADS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what");

    private TokenSplitter() {}

    static List<Token> split(List<Token> tokens) {
        List<Token> parts = new ArrayList<>(tokens.size() + 8);
        tokens.forEach(token -> split(token, parts));
        return joined(parts);
    }

    /** Gives its point back to an abbreviation: "Rep" "." "Mica", "(R-Fla" "." ")". */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(".")
                    && !joined.isEmpty()
                    && i + 1 < tokens.size()
                    && abbreviates(joined.getLast(), token, tokens.get(i + 1))) {
                Token before = joined.removeLast();
                joined.add(new Token(
                        before.span().hull(token.span()),
                        before.text() + ".",
                        before.tag().equals("NOUN") ? "PROPN" : before.tag()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean abbreviates(Token before, Token point, Token next) {
        boolean touches = before.span().end() == point.span().start();
        boolean initial = before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0))
                && !before.text().equals("I");
        boolean title = ABBREVIATIONS.contains(before.text())
                && (Character.isUpperCase(next.text().charAt(0))
                        || Character.isDigit(next.text().charAt(0)));
        boolean bracket = next.text().equals(")") || next.text().equals(",");
        return touches && (initial || title || bracket && before.tag().equals("PROPN"));
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
        boolean bracket = i == 0 && c == '(' && word.indexOf(')') < 0
                || i == word.length() - 1 && c == ')' && word.indexOf('(') < 0;
        boolean possessive =
                c != '"' && i == word.length() - 1 && i > 1 && Character.toLowerCase(word.charAt(i - 1)) == 's';
        return !pair && (mark && !(possessive && (c == '’' || c == '\'')) || point || bracket);
    }

    private static void core(Token token, int from, int to, List<Token> into) {
        String tag = token.tag();
        int plus = tag.indexOf('+');
        int cut = cut(token.text(), from, to);
        String first = plus < 0 ? tag : tag.substring(0, plus);
        boolean letters = Character.isLetter(token.text().charAt(from));
        String head = letters && first.equals("PUNCT") ? "NOUN" : first;
        if (cut > from) {
            String clitic =
                    token.text().substring(cut, to).toLowerCase(Locale.ROOT).replace('’', '\'');
            into.add(piece(
                    token,
                    from,
                    cut,
                    CLITIC_HEADS.contains(token.text().substring(from, cut).toLowerCase(Locale.ROOT)) ? "PRON" : head));
            into.add(piece(
                    token,
                    cut,
                    to,
                    plus >= 0
                            ? tag.substring(plus + 1)
                            : Set.of("'s", "'", "n't").contains(clitic) ? "PART" : "AUX"));
        } else {
            into.add(piece(token, from, to, head));
        }
    }

    /** Before "n't", else before the last apostrophe if what follows it is a clitic. */
    private static int cut(String word, int from, int to) {
        int apostrophe = Math.max(word.lastIndexOf('\'', to - 1), word.lastIndexOf('’', to - 1));
        if (apostrophe <= from) {
            return -1;
        }
        String rest = word.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT);
        boolean not = rest.equals("t") && word.charAt(apostrophe - 1) == 'n' && apostrophe > from + 1;
        return not ? apostrophe - 1 : CLITICS.contains(rest) ? apostrophe : -1;
    }

    private static Token piece(Token token, int from, int to, String tag) {
        int start = token.span().start();
        return new Token(new Span(start + from, start + to), token.text().substring(from, to), tag);
    }
}
