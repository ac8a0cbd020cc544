package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTests {
    @Test
    void leavesWordsWhole() {
        String text = ("a".repeat(999) + " ").repeat(3);
        assertThat(Stretches.of(text, new Span(2, text.length()))).containsExactly(new Span(2, text.length()));
    }

    @Test
    void cutsARunWithoutSpaces() {
        String text = "on " + "a".repeat(2500) + " end";
        assertThat(Stretches.of(text, new Span(0, text.length())))
                .containsExactly(new Span(0, 1003), new Span(1003, 2003), new Span(2003, text.length()));
    }

    @Test
    void takesANoBreakSpaceForASpace() {
        String text = "a".repeat(900) + "\u00a0" + "a".repeat(900);
        assertThat(Stretches.of(text, new Span(0, text.length()))).hasSize(1);
    }

    @Test
    void partsNoPairOfSurrogates() {
        String text = "a" + "\ud83d\ude00".repeat(1000);
        List<Span> parts = Stretches.of(text, new Span(0, text.length()));
        assertThat(parts).extracting(Span::start).containsExactly(0, 1001);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Stretches.of("a", new Span(1, 1))).isEmpty();
    }
}
