package policyarchive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    private final Wording english = new Wording(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2020-10-15, 2020-10-15",
        "2020-10~, 2020-10",
        "2019-03/.., 2019-03",
        "../2020-10-15, 2020-10-15",
        "2020?, 2020",
        "2020-21, 2020",
    })
    void givesMachinesAValidPartOfADate(String edtf, String datetime) {
        assertThat(english.datetime(edtf)).isEqualTo(datetime);
    }

    @Test
    void givesMachinesNothingWhereThereIsNothingToGive() {
        assertThat(english.datetime("..")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", " https://x", "httpsx", ""})
    void followsNoAddressButHttp(String url) {
        assertThat(Wording.followable(url)).isNull();
        assertThat(Wording.followable("HTTPS://example.org")).isNotNull();
    }

    @Test
    void wordsNumbersAndCountries() {
        assertThat(english.number(16_800_000)).isEqualTo("16,800,000");
        assertThat(english.country("GB")).isEqualTo("United Kingdom");
    }
}
