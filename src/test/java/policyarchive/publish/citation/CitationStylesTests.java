package policyarchive.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStylesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CitationStyles STYLES = new CitationStyles();

    @Test
    void writesAClaimInEachStyle() {
        Citable claim = Citeds.claim("Open the door");

        assertThat(STYLES.format(CitationFormat.APA, claim, TODAY))
                .isEqualTo("van Doe, J., & Ministry of Doors and Windows. (2020, October 15). Quoted in “Doors asked"
                        + " for”. The Daily Example. Encryption Policy Archive. " + Citeds.ADDRESS + "#doe-1");
        assertThat(STYLES.format(CitationFormat.CHICAGO, claim, TODAY))
                .startsWith("van Doe, Jane, and Ministry of Doors and Windows. “Quoted in ")
                .contains("The Daily Example, October 15, 2020.")
                .endsWith(Citeds.ADDRESS + "#doe-1.");
        assertThat(STYLES.format(CitationFormat.MLA, claim, TODAY))
                .startsWith("van Doe, Jane, and Ministry of Doors and Windows. “Quoted in ")
                .contains("The Daily Example, 15 Oct. 2020, Encryption Policy Archive")
                .endsWith(Citeds.ADDRESS + "#doe-1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-10-15; (2020, October 15); October 15, 2020; 15 Oct. 2020",
                "2020-10~; (ca. 2020, October); [October 2020?]; Circa Oct. 2020",
                "2020; (2020); 2020; 2020",
                "../2020-10; (October 2020 or earlier); October 2020 or earlier; October 2020 or earlier",
                "2019-03/2021; (March 2019 to 2021); March 2019 to 2021; March 2019 to 2021",
                "2020-21; (spring 2020); spring 2020; spring 2020",
            })
    void saysAsMuchOfADateAsIsKnown(String edtf, String apa, String chicago, String mla) {
        Citable cited = Citeds.article("Doors", edtf);

        assertThat(STYLES.format(CitationFormat.APA, cited, TODAY)).contains(apa + ". ");
        assertThat(STYLES.format(CitationFormat.CHICAGO, cited, TODAY)).contains(chicago + ". ");
        assertThat(STYLES.format(CitationFormat.MLA, cited, TODAY)).contains(mla + ", ");
    }

    @Test
    void saysThatADateIsUnknownAndWhenItWasLookedAt() {
        Citable cited = Citeds.article("Doors", null);

        assertThat(STYLES.format(CitationFormat.APA, cited, TODAY)).contains("(n.d.)", "Retrieved November 22, 2026");
        assertThat(STYLES.format(CitationFormat.CHICAGO, cited, TODAY)).contains("n.d.", "Accessed November 22, 2026");
        assertThat(STYLES.format(CitationFormat.MLA, cited, TODAY)).contains("Accessed 22 Nov. 2026");
    }

    @Test
    void keepsHostileTextInOneLineAsText() {
        for (CitationFormat style : CitationFormat.styles()) {
            assertThat(STYLES.format(style, Citeds.hostile(), TODAY))
                    .contains("100%")
                    .doesNotContain("\n", "\r", "&lt;", "<div");
        }
    }

    @Test
    void writesManyReferencesAtOnceWithoutMixingThemUp() throws Exception {
        List<Callable<String>> asked = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(
                        i -> () -> STYLES.format(CitationFormat.MLA, Citeds.article("Door number " + i, "2020"), TODAY))
                .toList();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> written = readers.invokeAll(asked);
            for (int i = 0; i < written.size(); i++) {
                assertThat(written.get(i).get()).startsWith("“Door Number " + i + ".”");
            }
        }
    }

    @Test
    void refusesAFormatThatIsNoStyle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STYLES.format(CitationFormat.RIS, Citeds.claim(""), TODAY));
    }
}
