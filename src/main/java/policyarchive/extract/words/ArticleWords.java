package policyarchive.extract.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
import policyarchive.text.Token;

/** The words of an article in order, with the sentences they belong to. Indices are of words, ranges half-open. */
public final class ArticleWords {
    /** A range of words: {@code from} the first, {@code to} after the last. */
    public record Range(int from, int to) {
        public int length() {
            return to - from;
        }

        public boolean contains(int index) {
            return from <= index && index < to;
        }
    }

    private static final Word NONE = new Word(-1, -1, new Span(0, 0), "\u0000", "X");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<Range> sentences = new ArrayList<>();
    private final List<Boolean> titleCase = new ArrayList<>();
    private final BitSet listed;
    private final Set<String> lowerCased = new HashSet<>();

    public ArticleWords(String text, List<Sentence> sentences) {
        this.text = text;
        for (Sentence sentence : sentences) {
            int from = words.size();
            add(sentence);
            this.sentences.add(new Range(from, words.size()));
            titleCase.add(TitleCase.isTitle(words.subList(from, words.size())));
        }
        listed = ListLines.of(words, this.sentences);
        words.stream().filter(w -> w.isWord() && !w.isCapitalised()).forEach(w -> lowerCased.add(w.text()));
    }

    private void add(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int token = 0;
        for (Span span : WordSplitter.split(text, sentence.span())) {
            while (token + 1 < tokens.size() && tokens.get(token).span().end() <= span.start()) {
                token++;
            }
            String tag = tokens.isEmpty() ? "X" : tokens.get(token).tag();
            words.add(new Word(words.size(), sentences.size(), span, span.of(text), tag));
        }
    }

    public int size() {
        return words.size();
    }

    /** The words that lie within a span as a whole. */
    public Range within(Span span) {
        int from = SpanSearch.firstFrom(words, Word::span, span.start());
        return new Range(from, Math.max(from, SpanSearch.firstEndingAfter(words, Word::span, span.end())));
    }

    public String text() {
        return text;
    }

    /** The word at an index; outside the article a word that equals none. */
    public Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    /** The word {@code by} places on in the same sentence; beyond its ends a word that equals none. */
    public Word near(int index, int by) {
        Word other = at(index + by);
        return other.sentence() == at(index).sentence() ? other : NONE;
    }

    public List<Range> sentences() {
        return sentences;
    }

    /** The range of the sentence that holds this word. */
    public Range sentenceOf(int index) {
        return sentences.get(at(index).sentence());
    }

    /** Whether this word is the first of its sentence, opening marks aside. */
    public boolean isInitial(int index) {
        int i = index - 1;
        int from = sentenceOf(index).from();
        while (i >= from && !at(i).isWord()) {
            i--;
        }
        return i < from
                || opensQuotation(index)
                || at(index - 1).is(":")
                || at(index - 1).is("\u2022");
    }

    private boolean opensQuotation(int index) {
        String before = near(index, -1).text();
        return before.equals("\u201c") || before.equals("\"");
    }

    /** Whether the sentence of this word is a heading with capitals throughout, whose capitals say nothing. */
    public boolean isTitleCase(int index) {
        int sentence = at(index).sentence();
        return titleCase.get(sentence) && !listed.get(sentence);
    }

    /** Whether the sentence of this word is a line of a list of names, such as signatories make. */
    public boolean isListed(int index) {
        return listed.get(at(index).sentence());
    }

    /** Whether the article has this word in lower case somewhere. */
    public boolean occursInLowerCase(String lower) {
        return lowerCased.contains(lower);
    }

    /** The characters these words cover, marks between them included. */
    public Span span(Range range) {
        return at(range.from()).span().hull(at(range.to() - 1).span());
    }

    public String text(Range range) {
        return span(range).of(text);
    }
}
