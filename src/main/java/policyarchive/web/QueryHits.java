package policyarchive.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import policyarchive.text.Span;

/**
 * Finds the words of a query in a text, as a reader would: whole words, whatever the case. What the search also finds
 * by their stems is not marked here.
 */
final class QueryHits {
    private static final int MOST = 500;
    private static final int LONGEST_QUERY = 1000;

    private QueryHits() {}

    /** Where words of the query stand, in order, the first {@value #MOST} at most. */
    static List<Span> in(String text, String query) {
        String asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        Set<String> words = words(asked).stream()
                .map(span -> lower(span.of(asked)))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
        if (words.isEmpty()) {
            return List.of();
        }
        return words(text).stream()
                .filter(span -> words.contains(lower(span.of(text))))
                .limit(MOST)
                .toList();
    }

    private static List<Span> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                words.add(new Span(start, end));
            }
            start = end;
        }
        return words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
