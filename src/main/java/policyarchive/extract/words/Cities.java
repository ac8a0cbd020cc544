package policyarchive.extract.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.NameLists;

/** Large cities, states and provinces, and the countries they lie in ({@code cities.csv}), those with one bearer only. */
public final class Cities {
    private static final int LONGEST = 3;
    private static final Map<String, String> COUNTRIES = load();

    private Cities() {}

    private static Map<String, String> load() {
        Map<String, String> countries = new HashMap<>();
        NameLists.records(Cities.class, "cities.csv")
                .forEach(row ->
                        NameLists.values(row.get("cities")).forEach(city -> countries.put(city, row.get("country"))));
        return countries;
    }

    /** ISO 3166-1 alpha-2 of the place that these words name from here on, {@code -based} behind it allowed. */
    public static Optional<String> countryAt(ArticleWords words, int from) {
        for (int length = LONGEST; length > 0; length--) {
            if (from + length > words.sentenceOf(from).to()) {
                continue;
            }
            String text = words.text(new Range(from, from + length));
            String place = text.endsWith("-based") ? text.substring(0, text.length() - 6) : text;
            if (COUNTRIES.containsKey(place)) {
                return Optional.ofNullable(COUNTRIES.get(place));
            }
        }
        return Optional.empty();
    }

    /** ISO 3166-1 alpha-2 of the place of this name. */
    public static Optional<String> countryOf(String place) {
        return Optional.ofNullable(COUNTRIES.get(place));
    }

    /** The country of the first place named in a range. */
    public static Optional<String> countryIn(ArticleWords words, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            Optional<String> found = countryAt(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
