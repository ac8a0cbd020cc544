package policyarchive.parallels.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.parallels.copies.Difference.Kind;
import policyarchive.parallels.copies.Difference.Passage;
import policyarchive.parallels.wording.Change;
import policyarchive.parallels.wording.Word;
import policyarchive.parallels.wording.WordDiff;
import policyarchive.text.Span;

/** Tells what a copy of a text has otherwise, in words; marks and spaces do not count. */
final class Differences {
    /** Words of each text that are compared. */
    private static final int MOST_WORDS = 50_000;

    private final String text;
    private final String copy;
    private final List<Word> words;
    private final List<Word> copyWords;

    Differences(String text, String copy) {
        this.text = text;
        this.copy = copy;
        this.words = words(text);
        this.copyWords = words(copy);
    }

    List<Difference> all() {
        return WordDiff.of(words, copyWords).stream().map(this::difference).toList();
    }

    private Difference difference(Change change) {
        Passage here = passage(text, words, change.from(), change.to());
        Passage there = passage(copy, copyWords, change.otherFrom(), change.otherTo());
        Kind kind = here == null ? Kind.ADDED : there == null ? Kind.REMOVED : Kind.CHANGED;
        return new Difference(kind, here, there);
    }

    private static @Nullable Passage passage(String text, List<Word> words, int from, int to) {
        if (from == to) {
            return null;
        }
        Span span = words.get(from).span().hull(words.get(to - 1).span());
        return new Passage(span.of(text), span.start(), span.end());
    }

    private static List<Word> words(String text) {
        return Word.in(text, new Span(0, text.length()), MOST_WORDS);
    }
}
