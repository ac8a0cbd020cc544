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
    /**
     * Fields of articles by weight, what they have in common with the text on top of it: a title is short, so that one
     * word of it scores as high as many in a text; what is quoted stands in the text too. docs/search.md has the reasons.
     */
    static final WordFields ARTICLE = new WordFields(
            Map.of(
                    IndexField.TITLE, 0.5f,
                    IndexField.QUOTATIONS, 0.2f,
                    IndexField.TEXT, 1f,
                    IndexField.SOURCE_WORDS, 0.2f),
            List.of(IndexField.TITLE_EXACT, IndexField.TEXT_EXACT, IndexField.SOURCE_WORDS));

    static final WordFields CLAIM = new WordFields(Map.of(IndexField.TEXT, 1f), List.of(IndexField.TEXT_EXACT));

    static final WordFields TITLE = new WordFields(Map.of(IndexField.TITLE, 1f), List.of(IndexField.TITLE_EXACT));
    static final WordFields TEXT = CLAIM;
    static final WordFields SOURCE =
            new WordFields(Map.of(IndexField.SOURCE_WORDS, 1f), List.of(IndexField.SOURCE_WORDS));
}
