package policyarchive.text;

import java.util.Locale;
import java.util.Set;

/** Words so common that a query need not insist on them: the English stop words of Apache Lucene's EnglishAnalyzer. */
public final class StopWords {
    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private StopWords() {}

    /** Whether it is one of them, whatever the case. */
    public static boolean contains(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }
}
