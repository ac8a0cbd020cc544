package policyarchive.extract.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.text.Span;

/**
 * Phrases of one or more words, looked up in an article from a given word on.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    /** The longest phrase that starts at a word, and what it stands for. */
    public record Hit<T>(Range range, List<T> values) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>();
    }

    private final Node<T> root = new Node<>();
    private final UnaryOperator<String> spelling;

    /** @param spelling gives words that count as the same one form, such as lower case */
    public PhraseTable(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    public void add(String phrase, T value) {
        Node<T> node = root;
        for (Span word : WordSplitter.split(phrase, new Span(0, phrase.length()))) {
            node = node.next.computeIfAbsent(spelling.apply(word.of(phrase)), k -> new Node<>());
        }
        node.values.add(value);
    }

    /** The longest phrase of the table that starts at this word and does not leave its sentence. */
    public Optional<Hit<T>> longestAt(ArticleWords words, int from) {
        int end = words.sentenceOf(from).to();
        Optional<Hit<T>> best = Optional.empty();
        Node<T> node = root;
        for (int i = from; i < end; i++) {
            node = node.next.get(spelling.apply(words.at(i).text()));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = Optional.of(new Hit<>(new Range(from, i + 1), node.values));
            }
        }
        return best;
    }
}
