package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {
    private static final Span MIDDLE = new Span(3, 6);

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }

    @Test
    void mayBeEmpty() {
        assertThat(new Span(0, 0).isEmpty()).isTrue();
        assertThat(new Span(4, 4).length()).isZero();
        assertThat(MIDDLE.isEmpty()).isFalse();
        assertThat(MIDDLE.length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    void holdsItsFirstOffsetButNotItsEnd(int offset, boolean held) {
        assertThat(MIDDLE.contains(offset)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"3, 6, true", "4, 5, true", "6, 6, true", "2, 5, false", "4, 7, false"})
    void holdsSpansThatLeaveItOnNeitherSide(int start, int end, boolean held) {
        assertThat(MIDDLE.contains(new Span(start, end))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "0, 4, true", "4, 5, true", "5, 9, true", "6, 9, false"})
    void overlapsWhatItSharesACharacterWith(int start, int end, boolean overlap) {
        Span other = new Span(start, end);
        assertThat(MIDDLE.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(MIDDLE)).isEqualTo(overlap);
    }

    @Test
    void givesTheHullTheShiftAndTheCharacters() {
        assertThat(MIDDLE.hull(new Span(8, 9))).isEqualTo(new Span(3, 9));
        assertThat(MIDDLE.hull(new Span(1, 4))).isEqualTo(new Span(1, 6));
        assertThat(MIDDLE.shift(-2)).isEqualTo(new Span(1, 4));
        assertThat(MIDDLE.of("abcdefgh")).isEqualTo("def");
    }

    @Test
    void sortsByTheStartThenTheLongerFirst() {
        assertThat(Stream.of(new Span(4, 5), new Span(1, 2), new Span(4, 9), new Span(4, 7))
                        .sorted())
                .containsExactly(new Span(1, 2), new Span(4, 9), new Span(4, 7), new Span(4, 5));
    }
}
