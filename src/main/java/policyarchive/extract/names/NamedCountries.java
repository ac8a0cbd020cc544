package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;

/** How often an article names each country, counted once. */
final class NamedCountries {
    private final Map<String, Integer> counts = new HashMap<>();
    private final @Nullable String most;

    NamedCountries(ArticleWords words, CountryPhrases countries) {
        String leader = null;
        for (int i = 0; i < words.size(); i++) {
            Optional<CountryPhrase> phrase = words.at(i).isCapitalised() ? countries.at(words, i) : Optional.empty();
            if (phrase.isPresent()) {
                String code = phrase.get().country().code();
                int count = counts.merge(code, 1, Integer::sum);
                leader = leader == null || count > counts.getOrDefault(leader, 0) ? code : leader;
                i = phrase.get().range().to() - 1;
            }
        }
        most = leader;
    }

    /** The code of the country named most often, null where none is named. */
    @Nullable
    String most() {
        return most;
    }

    /** Whether the article names countries, but never this one. */
    boolean excludes(@Nullable String country) {
        return country != null && most != null && !counts.containsKey(country);
    }
}
