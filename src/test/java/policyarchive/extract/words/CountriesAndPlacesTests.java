package policyarchive.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;

/** Phrases looked up from a word on: countries, demonyms, cities and whatever a table holds. */
class CountriesAndPlacesTests {
    private static final CountryPhrases COUNTRIES = new CountryPhrases();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        The United Arab Emirates objected | 1 | United Arab Emirates AE NAME
        The United Arab Emirates objected | 2 | -
        South Korean law | 0 | South Korean KR DEMONYM
        Korea | 0 | -
        the U.S. law | 1 | U.S. US NAME
        British | 0 | British GB DEMONYM
        british | 0 | -
        New Zealand | 0 | New Zealand NZ NAME
        New | 0 | -
        """)
    void findsTheLongestNameOfACountry(String text, int from, String country) {
        ArticleWords words = Lines.of(text);
        assertThat(COUNTRIES.at(words, from).map(c -> written(words, c)).orElse(null))
                .isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        The United Arab Emirates objected | 3 | United Arab Emirates AE NAME
        The United Arab Emirates objected | 2 | -
        France objected | 0 | France FR NAME
        France objected | 1 | -
        in South Africa | 2 | South Africa ZA NAME
        """)
    void findsTheNameOfACountryFromItsEnd(String text, int last, String country) {
        ArticleWords words = Lines.of(text);
        assertThat(COUNTRIES.endingAt(words, last).map(c -> written(words, c)).orElse(null))
                .isEqualTo(country);
    }

    @Test
    void joinsNoNameAcrossSentences() {
        ArticleWords words = Lines.of("New\nZealand");
        assertThat(COUNTRIES.at(words, 0)).isEmpty();
        assertThat(COUNTRIES.endingAt(words, 1)).isEmpty();
        assertThat(Cities.countryAt(Lines.of("San\nFrancisco"), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        in New York City today | 1 | US
        Berlin | 0 | DE
        Berlin-based firms | 0 | DE
        Mountain View-based firms | 0 | US
        based in Berlin | 0 | -
        berlin | 0 | -
        """)
    void findsTheCountryOfACity(String text, int from, String country) {
        assertThat(Cities.countryAt(Lines.of(text), from).orElse(null)).isEqualTo(country);
    }

    @Test
    void takesTheFirstCityOfARange() {
        ArticleWords words = Lines.of("They met in Berlin and London");
        assertThat(Cities.countryIn(words, new Range(0, 6))).contains("DE");
        assertThat(Cities.countryIn(words, new Range(4, 6))).contains("GB");
        assertThat(Cities.countryIn(words, new Range(0, 3))).isEmpty();
        assertThat(Cities.countryOf("Seattle")).contains("US");
        assertThat(Cities.countryOf("Nowhere")).isEmpty();
    }

    @Test
    void looksUpPhrasesInTheSpellingGiven() {
        PhraseTable<Integer> table = new PhraseTable<>(word -> word.toLowerCase(Locale.ROOT));
        table.add("Home Secretary", 1);
        table.add("home secretary", 2);
        table.add("Home", 3);
        ArticleWords words = Lines.of("the HOME secretary left home office\nhome\nsecretary");
        assertThat(table.longestAt(words, 1).orElseThrow().values()).containsExactly(1, 2);
        assertThat(table.longestAt(words, 1).orElseThrow().range()).isEqualTo(new Range(1, 3));
        assertThat(table.longestAt(words, 4).orElseThrow().range()).isEqualTo(new Range(4, 5));
        assertThat(table.longestAt(words, 6).orElseThrow().values()).containsExactly(3);
        assertThat(table.longestAt(words, 0)).isEmpty();
        PhraseTable<Integer> exact = new PhraseTable<>(UnaryOperator.identity());
        exact.add("Home", 1);
        assertThat(exact.longestAt(words, 4)).isEmpty();
    }

    private static String written(ArticleWords words, CountryPhrase phrase) {
        return words.text(phrase.range()) + " " + phrase.country().code() + " " + phrase.form();
    }
}
