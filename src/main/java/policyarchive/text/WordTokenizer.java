package policyarchive.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits text into tokens by the model, which looks at one word between white space at a time, and remembers how it split
 * short ones. Not safe for use by several threads at once.
 */
final class WordTokenizer {
    /** Words remembered before all are forgotten. */
    private static final int MOST = 20_000;

    /** Code units of a word that is remembered. */
    private static final int SHORT = 24;

    private final TokenizerME model;
    private final Map<String, List<Span>> known = new HashMap<>();

    WordTokenizer(TokenizerME model) {
        this.model = model;
    }

    /** The tokens of a span of a text, in order, with offsets in the text. */
    List<Span> tokens(String text, Span span) {
        List<Span> tokens = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || Stretches.isSpace(text.charAt(i))) {
                if (from < i) {
                    add(text.substring(from, i), from, tokens);
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    private void add(String word, int at, List<Span> tokens) {
        for (Span part : word.length() > SHORT ? split(word) : remembered(word)) {
            tokens.add(part.shift(at));
        }
    }

    private List<Span> remembered(String word) {
        List<Span> parts = known.get(word);
        if (parts == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            parts = split(word);
            known.put(word, parts);
        }
        return parts;
    }

    private List<Span> split(String word) {
        return Arrays.stream(model.tokenizePos(word))
                .map(s -> new Span(s.getStart(), s.getEnd()))
                .toList();
    }
}
