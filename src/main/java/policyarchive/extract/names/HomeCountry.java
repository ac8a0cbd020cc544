package policyarchive.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.naming.Countries;
import policyarchive.vocabulary.ActorKind;

/**
 * The country whose institutions an article is about, where one outweighs all others. Officials and agencies without a
 * country of their own ({@code the justice minister}, {@code the High Court}) are of that one.
 */
final class HomeCountry {
    private static final int FEWEST = 2;
    private static final int MOST_TITLE_WORDS = 60;
    /** Words before a name that speak of the same matter. */
    private static final int NEAR = 70;

    private static final Set<String> INTERNATIONAL = Set.of(
            "european",
            "eu",
            "un",
            "international",
            "global",
            "world",
            "nordic",
            "african",
            "asian",
            "asia",
            "africa",
            "europe",
            "nations",
            "interpol",
            "nato",
            "council",
            "board",
            "panel");

    private final ArticleWords words;
    private final PlacesOfState places;
    private final Map<String, Integer> weights = new HashMap<>();
    /** Where the article names a country, and which. */
    private final NavigableMap<Integer, String> found = new TreeMap<>();

    private final @Nullable String country;

    HomeCountry(String title, ArticleWords words, CountryPhrases countries, List<NameHit> hits) {
        this.words = words;
        this.places = new PlacesOfState(words);
        Set<Integer> ofPersons = new HashSet<>();
        for (NameHit hit : hits) {
            for (int i = hit.range().from();
                    hit.kind() == ActorKind.PERSON && i < hit.range().to();
                    i++) {
                ofPersons.add(i);
            }
        }
        countTitle(title);
        countPhrases(countries, ofPersons);
        for (NameHit hit : hits) {
            boolean body = hit.kind() == ActorKind.AGENCY || hit.kind() == ActorKind.PERSON;
            if (body && hit.country() != null) {
                weights.merge(hit.country(), 1, Integer::sum);
            }
        }
        country = heaviest();
    }

    private void countPhrases(CountryPhrases countries, Set<Integer> ofPersons) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.at(i).isCapitalised() || ofPersons.contains(i)) {
                continue;
            }
            Optional<CountryPhrase> phrase = countries.at(words, i);
            if (phrase.isPresent()) {
                count(phrase.get().country().code(), i);
                i = phrase.get().range().to() - 1;
            } else {
                int at = i;
                places.at(i).ifPresent(code -> count(code, at));
            }
        }
    }

    /** What the headline names counts twice. */
    private void countTitle(String title) {
        Countries list = Countries.standard();
        for (String word : title.split("[^\\p{L}.]+", MOST_TITLE_WORDS)) {
            list.byName(word)
                    .or(() -> list.byDemonym(word))
                    .or(() -> list.byCapital(word))
                    .ifPresent(country -> weights.merge(country.code(), 2, Integer::sum));
        }
    }

    private void count(String code, int word) {
        weights.merge(code, 1, Integer::sum);
        found.put(word, code);
    }

    /** The country with at least half of all the weight, null where another has as much. */
    private @Nullable String heaviest() {
        String best = null;
        int most = 0;
        int all = 0;
        boolean tied = false;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            all += entry.getValue();
            tied = entry.getValue() == most || tied && entry.getValue() < most;
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return most >= FEWEST && 2 * most >= all && !tied ? best : null;
    }

    /** The country that outweighs all others, null where none does. */
    @Nullable
    String country() {
        return country;
    }

    /** The country of an actor whose own mentions give none, null where it has no part in a state or none stands out. */
    @Nullable
    String of(List<NameHit> hits) {
        boolean agency = hits.getFirst().kind() == ActorKind.AGENCY
                && hits.stream().allMatch(hit -> hit.knownAs() == null && !isInternational(hit.name()));
        boolean official = hits.stream().anyMatch(NameHit::official);
        if (!agency && !official) {
            return isParty(hits.getFirst()) ? country : null;
        }
        return country == null ? near(hits.getFirst().range()) : country;
    }

    private static boolean isParty(NameHit hit) {
        return hit.kind() == ActorKind.OTHER
                && hit.knownAs() == null
                && (hit.rule().equals("party") || hit.name().endsWith(" Party"));
    }

    /** The only country that is named shortly before a name. */
    private @Nullable String near(Range name) {
        Set<String> codes = new HashSet<>(
                found.subMap(name.from() - NEAR, true, name.to(), true).values());
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    private static boolean isInternational(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).stream().anyMatch(INTERNATIONAL::contains);
    }
}
