package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.NameLists;

/** Legislatures, parties and seats of government of one country only ({@code domestic-words.csv}), which tell where an article is. */
final class DomesticWords {
    private static final int LONGEST = 4;
    private static final Map<String, String> COUNTRIES = load();

    private DomesticWords() {}

    private static Map<String, String> load() {
        Map<String, String> countries = new HashMap<>();
        NameLists.records(DomesticWords.class, "domestic-words.csv")
                .forEach(row ->
                        NameLists.values(row.get("words")).forEach(word -> countries.put(word, row.get("country"))));
        return countries;
    }

    /** ISO 3166-1 alpha-2 of the country whose institution is named from this word on. */
    static Optional<String> countryAt(ArticleWords words, int from) {
        int limit = Math.min(words.sentenceOf(from).to(), from + LONGEST);
        for (int to = limit; to > from; to--) {
            String country = COUNTRIES.get(words.text(new Range(from, to)));
            if (country != null) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }
}
