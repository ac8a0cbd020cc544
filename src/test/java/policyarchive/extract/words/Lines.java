package policyarchive.extract.words;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.Token;

/** Texts whose lines are sentences; a few words are verbs, all others nouns. */
final class Lines {
    private static final List<String> VERBS = List.of("said", "wrote", "Leaving", "Rejects", "asks");

    private Lines() {}

    static ArticleWords of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            sentences.add(new Sentence(new Span(start, start + line.length()), tokens(line, start)));
            start += line.length() + 1;
        }
        return new ArticleWords(text, sentences);
    }

    private static List<Token> tokens(String line, int start) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String word : line.split(" ", -1)) {
            String tag = VERBS.contains(word) ? "VERB" : "NOUN";
            tokens.add(new Token(new Span(start + from, start + from + word.length()), word, tag));
            from += word.length() + 1;
        }
        return tokens;
    }
}
