package policyarchive.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;
import policyarchive.vocabulary.ActorKind;

/**
 * The country whose institutions an article is about, where one outweighs all others. Officials and agencies without a
 * country of their own ({@code the justice minister}, {@code the High Court}) are of that one.
 */
final class HomeCountry {
    private static final int FEWEST = 2;
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
    private final Map<String, Integer> weights = new HashMap<>();
    private final @Nullable String country;

    HomeCountry(ArticleWords words, CountryPhrases countries, List<NameHit> hits) {
        this.words = words;
        Set<Integer> ofPersons = new HashSet<>();
        for (NameHit hit : hits) {
            for (int i = hit.range().from();
                    hit.kind() == ActorKind.PERSON && i < hit.range().to();
                    i++) {
                ofPersons.add(i);
            }
        }
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
                weights.merge(phrase.get().country().code(), 1, Integer::sum);
                i = phrase.get().range().to() - 1;
            } else {
                capitalAt(i).ifPresent(capital -> weights.merge(capital.code(), 1, Integer::sum));
            }
        }
    }

    private Optional<Country> capitalAt(int i) {
        Word next = words.near(i, 1);
        Optional<Country> two = next.isCapitalised()
                ? Countries.standard().byCapital(words.at(i).text() + " " + next.text())
                : Optional.empty();
        return two.isPresent()
                ? two
                : Countries.standard().byCapital(words.at(i).text());
    }

    /** The country with more than half of all the weight. */
    private @Nullable String heaviest() {
        String best = null;
        int most = 0;
        int all = 0;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            all += entry.getValue();
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return most >= FEWEST && 2 * most > all ? best : null;
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
        return agency || official ? country : null;
    }

    private static boolean isInternational(String name) {
        return List.of(name.toLowerCase(java.util.Locale.ROOT).split(" ", -1)).stream()
                .anyMatch(INTERNATIONAL::contains);
    }
}
