package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTests {
    /** {@code <b>} and {@code </b>} removed, the entity rewritten as one character. */
    private static final String ORIGINAL = "A <b>law</b> &amp; more";

    private static final AlignedText CLEANED = AlignedText.of(ORIGINAL)
            .keep(new Span(0, 2))
            .keep(new Span(5, 8))
            .keep(new Span(12, 13))
            .replace(new Span(13, 18), "&")
            .keep(new Span(18, 23))
            .build();

    @Test
    void keepsReplacesAndRemoves() {
        assertThat(CLEANED.text()).isEqualTo("A law & more");
        assertThat(CLEANED.original()).isEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1", // copied
        "2, 5, 5, 8", // behind something removed
        "0, 5, 0, 8", // across it
        "4, 6, 7, 13",
        "6, 7, 13, 18", // rewritten: the whole entity
        "6, 8, 13, 19",
        "8, 12, 19, 23",
        "0, 12, 0, 23",
        "2, 2, 5, 5", // empty: the place it points at
        "12, 12, 23, 23"
    })
    void leadsBackToTheOriginal(int start, int end, int originalStart, int originalEnd) {
        assertThat(CLEANED.toOriginal(new Span(start, end))).isEqualTo(new Span(originalStart, originalEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1",
        "5, 8, 2, 5",
        "2, 12, 2, 5",
        "3, 4, 2, 2", // removed: nothing is left
        "14, 16, 6, 7", // a part of what was rewritten
        "16, 20, 6, 9",
        "19, 23, 8, 12",
        "0, 23, 0, 12"
    })
    void leadsToTheCleanedText(int start, int end, int cleanedStart, int cleanedEnd) {
        assertThat(CLEANED.toCleaned(new Span(start, end))).isEqualTo(new Span(cleanedStart, cleanedEnd));
    }

    @Test
    void knowsNoPlaceOutsideEitherText() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> CLEANED.toOriginal(new Span(12, 13)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> CLEANED.toCleaned(new Span(23, 24)));
    }

    @Test
    void tellsWhatWasCopiedWithNeighboursJoined() {
        AlignedText text = AlignedText.of("abcdefgh")
                .keep(new Span(0, 2))
                .keep(new Span(2, 3))
                .replace(new Span(3, 4), "X")
                .keep(new Span(4, 5))
                .keep(new Span(6, 8))
                .build();
        assertThat(text.alignment().copied()).containsExactly(new Span(0, 3), new Span(4, 5), new Span(6, 8));
    }

    @Test
    void leadsFromAnUncleanedTextToItself() {
        AlignedText same = AlignedText.identity("abc");
        assertThat(same.text()).isEqualTo("abc");
        assertThat(same.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 3));
        assertThat(same.toCleaned(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(AlignedText.identity("").alignment().copied()).isEmpty();
        assertThat(AlignedText.identity("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void leadsThroughTwoSteps() {
        AlignedText twice = CLEANED.then(AlignedText.of("A law & more")
                .replace(new Span(0, 0), "> ")
                .keep(new Span(2, 5))
                .replace(new Span(5, 7), " and")
                .keep(new Span(7, 12))
                .build());
        assertThat(twice.text()).isEqualTo("> law and more");
        assertThat(twice.original()).isEqualTo(ORIGINAL);
        assertThat(twice.toOriginal(new Span(2, 5)).of(ORIGINAL)).isEqualTo("law");
        assertThat(twice.toOriginal(new Span(6, 9)).of(ORIGINAL)).isEqualTo(" &amp;");
        assertThat(twice.toOriginal(new Span(10, 14)).of(ORIGINAL)).isEqualTo("more");
        assertThat(twice.toCleaned(new Span(5, 8)).of(twice.text())).isEqualTo("law");
        assertThat(twice.alignment().copied()).containsExactly(new Span(5, 8), new Span(18, 23));
    }

    @Test
    void leadsThroughAStepThatCutsARewrittenRun() {
        AlignedText first = AlignedText.of("a&hellip;b")
                .keep(new Span(0, 1))
                .replace(new Span(1, 9), "...")
                .keep(new Span(9, 10))
                .build();
        AlignedText twice = first.then(AlignedText.of("a...b")
                .keep(new Span(0, 2))
                .keep(new Span(3, 5))
                .build());
        assertThat(twice.text()).isEqualTo("a..b");
        assertThat(twice.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 9));
        assertThat(twice.toOriginal(new Span(3, 4))).isEqualTo(new Span(9, 10));
    }

    @Test
    void refusesAStepMadeFromAnotherText() {
        assertThatIllegalArgumentException().isThrownBy(() -> CLEANED.then(AlignedText.identity("A law & less")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLEANED.alignment().then(Alignment.identity(11)));
    }

    @Test
    void refusesSpansOutOfOrderOrOutsideTheText() {
        AlignedText.Builder text = AlignedText.of("abc").keep(new Span(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> text.keep(new Span(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> text.replace(new Span(2, 4), "x"));
    }

    @Test
    void tellsWhatIsBuiltSoFar() {
        AlignedText.Builder text = AlignedText.of("abcdef")
                .keep(new Span(0, 2))
                .keep(new Span(3, 3))
                .replace(new Span(3, 5), "");
        assertThat(text.length()).isEqualTo(2);
        assertThat(text.endsWith("ab")).isTrue();
        assertThat(text.endsWith("b")).isTrue();
        assertThat(text.endsWith("a")).isFalse();
        assertThat(text.endsWith("xab")).isFalse();
        assertThat(text.original()).isEqualTo("abcdef");
        assertThat(text.build().alignment().copied()).containsExactly(new Span(0, 2));
    }
}
