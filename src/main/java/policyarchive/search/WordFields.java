package policyarchive.search;

import java.util.List;
import java.util.Map;

/**
 * Fields that words are looked for in.
 *
 * @param stemmed fields of stems by weight
 * @param exact fields of words as written, for the beginnings and misspellings of words
 */
record WordFields(Map<String, Float> stemmed, List<String> exact) {
    /** Fields of articles by weight: a title tells best what an article is about, then what is quoted in it. */
    static final WordFields ARTICLE = new WordFields(
            Map.of(
                    IndexField.TITLE, 3f,
                    IndexField.QUOTATIONS, 1.2f,
                    IndexField.TEXT, 1f,
                    IndexField.SOURCE_WORDS, 0.5f),
            List.of(IndexField.TITLE_EXACT, IndexField.TEXT_EXACT, IndexField.SOURCE_WORDS));

    static final WordFields CLAIM = new WordFields(Map.of(IndexField.TEXT, 1f), List.of(IndexField.TEXT_EXACT));

    static final WordFields TITLE = new WordFields(Map.of(IndexField.TITLE, 1f), List.of(IndexField.TITLE_EXACT));
    static final WordFields TEXT = CLAIM;
    static final WordFields SOURCE =
            new WordFields(Map.of(IndexField.SOURCE_WORDS, 1f), List.of(IndexField.SOURCE_WORDS));
}
