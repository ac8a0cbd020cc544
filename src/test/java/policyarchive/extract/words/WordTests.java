package policyarchive.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;

class WordTests {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
        Roe,    true,  false, true,  false
        roe,    true,  false, false, false
        ROE,    true,  false, true,  true
        R,      true,  false, true,  false
        AT&T,   true,  false, true,  true
        A-b,    true,  false, true,  false
        5G,     true,  false, false, false
        42,     true,  false, false, false
        's,     false, true,  false, false
        ’s,     false, true,  false, false
        ’,      false, true,  false, false
        .,      false, false, false, false
        “,      false, false, false, false
        """)
    void tellsKindsOfWords(String text, boolean word, boolean possessive, boolean capital, boolean capitals) {
        Word it = word(text, "X");
        assertThat(it.isWord()).isEqualTo(word);
        assertThat(it.isPossessive()).isEqualTo(possessive);
        assertThat(it.isCapitalised()).isEqualTo(capital);
        assertThat(it.isAllCapitals()).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"VERB, true", "AUX, true", "NOUN, false", "ADV, false"})
    void tellsVerbs(String tag, boolean verb) {
        assertThat(word("plans", tag).isVerb()).isEqualTo(verb);
        assertThat(word("plans", tag).isTagged(tag)).isTrue();
        assertThat(word("plans", tag).isTagged("PROPN")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Hara", "O’Hara", "O’HARA"})
    void comparesWithoutCaseAndWithOneApostrophe(String text) {
        assertThat(word(text, "X").is("o'hara")).isTrue();
        assertThat(word(text, "X").is("ohara")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday", "Sunday", "January", "May", "December"})
    void knowsDaysAndMonths(String text) {
        assertThat(Calendar.contains(word(text, "PROPN"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"may", "march", "Day", "Juneau"})
    void takesNothingElseForDaysAndMonths(String text) {
        assertThat(Calendar.contains(word(text, "PROPN"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Committee, true", "committee, true", "Roe, false"})
    void knowsWordsOfBodies(String text, boolean institution) {
        assertThat(InstitutionWords.standard().contains(word(text, "PROPN"))).isEqualTo(institution);
    }

    @ParameterizedTest
    @CsvSource({"Wall Street, true", "San Diego, true", "wall street, false", "Roe Street, false"})
    void knowsPlaces(String text, boolean place) {
        assertThat(Places.contains(text)).isEqualTo(place);
    }

    private static Word word(String text, String tag) {
        return new Word(0, 0, new Span(0, text.length()), text, tag);
    }
}
