package policyarchive.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTests {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2020-10-15, 2020-10-15, 2020-10-15",
        "2020-10-15T13:50:29+00:00, 2020-10-15, 2020-10-15",
        "2020-10~, 2020-10-01, 2020-10-31",
        "2020?, 2020-01-01, 2020-12-31",
        "2024-04-22%, 2024-04-22, 2024-04-22",
        "202X, 2020-01-01, 2029-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2020-XX, 2020-01-01, 2020-12-31",
        "2020-10-XX, 2020-10-01, 2020-10-31",
        "2020-XX-XX, 2020-01-01, 2020-12-31",
        "2020-21, 2020-03-01, 2020-05-31",
        "2020-24, 2020-12-01, 2021-02-28",
        "2019-03/.., 2019-03-01,",
        "2019-03/, 2019-03-01,",
        "../2021, , 2021-12-31",
        "/2021-02, , 2021-02-28",
        "2019-03/2021, 2019-03-01, 2021-12-31",
        "2019~/2020-05?, 2019-01-01, 2020-05-31",
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "Y17000, +17000-01-01, +17000-12-31",
    })
    void readsEachForm(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        EdtfDate date = EdtfDate.parse(edtf);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2021-02-29",
                "2020-13",
                "2020-00",
                "2020-25",
                "2020-10-32",
                "20",
                "20201015",
                "15.10.2020",
                "2X20",
                "202X-10",
                "2020-XX-12",
                "2020-1X",
                "/",
                "2021/2019",
                "2020~~",
                "2020-10-15T13:50",
                "2020/2021/2022",
                "٢٠٢٠",
                "2020-10-15 ago"
            })
    void refusesWhatIsNone(String text) {
        assertThat(EdtfDate.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining('"' + text.strip() + '"')
                .hasMessageContaining("expected");
    }

    @Test
    void refusesAVeryLongTextWithoutQuotingAllOfIt() {
        assertThatThrownBy(() -> EdtfDate.parse("2020".repeat(100_000)))
                .isInstanceOf(EdtfException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void isMadeFromCalendarDates() {
        assertThat(EdtfDate.of(Year.of(2020)).edtf()).isEqualTo("2020");
        assertThat(EdtfDate.of(YearMonth.of(2020, 3)).edtf()).isEqualTo("2020-03");
        assertThat(EdtfDate.of(LocalDate.of(2020, 3, 1)).edtf()).isEqualTo("2020-03-01");
        assertThat(EdtfDate.of(Year.of(2020)).orLater().edtf()).isEqualTo("2020/..");
        assertThat(EdtfDate.of(Year.of(2020)).orEarlier().edtf()).isEqualTo("../2020");
    }

    @Test
    void marksApproximation() {
        assertThat(EdtfDate.parse("2020-10").approximately().edtf()).isEqualTo("2020-10~");
        assertThat(EdtfDate.parse("2020-10~").approximately().edtf()).isEqualTo("2020-10~");
        assertThat(EdtfDate.parse("2020?").approximately().edtf()).isEqualTo("2020%");
        assertThat(EdtfDate.parse("2019-03/..").approximately().edtf()).isEqualTo("2019-03~/..");
    }

    @Test
    void knowsACertainDay() {
        assertThat(EdtfDate.parse("2020-10-15").isDay()).isTrue();
        assertThat(EdtfDate.parse("2020-10-15~").isDay()).isFalse();
        assertThat(EdtfDate.parse("2020-10").isDay()).isFalse();
    }

    @Test
    void sortsByTheEarliestDayElseTheLatestAndTheUndatedLast() {
        List<@Nullable EdtfDate> dates = new ArrayList<>(Arrays.asList(
                null,
                EdtfDate.parse("2020-05"),
                EdtfDate.parse("../2019-02"),
                EdtfDate.parse("2019/.."),
                EdtfDate.parse("2019"),
                EdtfDate.parse("2018-10-04")));
        dates.sort(EdtfDate.CHRONOLOGICAL);
        assertThat(dates)
                .map(String::valueOf)
                .containsExactly("2018-10-04", "2019", "2019/..", "../2019-02", "2020-05", "null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-10-15 | 15 October 2020
        2020-10-15T10:00:00Z | 15 October 2020
        2020-10~ | about October 2020
        2020? | perhaps 2020
        2020% | perhaps about 2020
        2019-10/.. | October 2019 or later
        ../2021 | 2021 or earlier
        2019-03/2021 | March 2019 to 2021
        202X | the 2020s
        2020-XX | 2020
        2020-10-XX | October 2020
        2019-22 | summer 2019
        """)
    void saysItInWords(String edtf, String words) {
        assertThat(EdtfDate.parse(edtf).words(Locale.UK)).isEqualTo(words);
    }

    @Test
    void saysItInTheLanguageOfTheReader() {
        assertThat(EdtfDate.parse("2020-10-15").words(Locale.GERMANY)).isEqualTo("15. Oktober 2020");
        assertThat(EdtfDate.parse("2019-10/..").words(Locale.GERMAN)).isEqualTo("Oktober 2019 oder später");
        assertThat(EdtfDate.parse("2020-10").words(Locale.forLanguageTag("tlh")))
                .contains("2020");
    }
}
