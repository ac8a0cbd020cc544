package policyarchive.extract.names;

import java.util.Locale;
import java.util.Optional;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;

/** The places, peoples and institutions that tell a country without naming it. */
final class PlacesOfState {
    private static final int LONGEST_TOWN = 3;

    private final ArticleWords words;

    PlacesOfState(ArticleWords words) {
        this.words = words;
    }

    /** The country of the capital, city or institution that is named from this word on. */
    Optional<String> at(int i) {
        Word next = words.near(i, 1);
        String one = words.at(i).text();
        String two = next.isCapitalised() ? one + " " + next.text() : one;
        Countries list = Countries.standard();
        return list.byCapital(two)
                .or(() -> list.byCapital(one))
                .or(() -> ofPeople(one))
                .map(Country::code)
                .or(() -> DomesticWords.countryAt(words, i))
                .or(() -> Cities.countryAt(words, i))
                .or(() -> inDateline(i));
    }

    /** {@code Brazilians}. */
    private static Optional<Country> ofPeople(String word) {
        return word.endsWith("ns")
                ? Countries.standard().byDemonym(word.substring(0, word.length() - 1))
                : Optional.empty();
    }

    /** {@code WELLINGTON, March 3}: the town in capitals that opens a story. */
    private Optional<String> inDateline(int i) {
        if (!words.isInitial(i) || !words.at(i).isAllCapitals()) {
            return Optional.empty();
        }
        int to = i + 1;
        while (words.near(i, to - i).isAllCapitals() && to - i < LONGEST_TOWN) {
            to++;
        }
        String town = titled(words.text(new Range(i, to)));
        return Countries.standard().byCapital(town).map(Country::code).or(() -> Cities.countryOf(town));
    }

    private static String titled(String capitals) {
        StringBuilder town = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        for (int i = 0; i < town.length(); i++) {
            if (i == 0 || town.charAt(i - 1) == ' ') {
                town.setCharAt(i, Character.toUpperCase(town.charAt(i)));
            }
        }
        return town.toString();
    }
}
