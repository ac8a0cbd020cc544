package policyarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyarchive.document.ArticleSummary.Snippet;

class HighlightsTests {
    private static final String O = Highlights.OPEN;
    private static final String C = Highlights.CLOSE;

    @Test
    void readsHitsAsOffsets() {
        Snippet snippet = Highlights.snippet("a " + O + "back" + C + " " + O + "door" + C + ".", "");
        assertThat(snippet.text()).isEqualTo("a back door.");
        assertThat(snippet.highlights()).containsExactly(new int[] {2, 6}, new int[] {7, 11});
    }

    @Test
    void tellsWhereTheFirstHitStandsInTheText() {
        assertThat(Highlights.snippet("Open " + O + "doors" + C + ".", "Shut. Open doors. Open doors.")
                        .at())
                .isEqualTo(11);
        assertThat(Highlights.snippet("Open doors.", "Open doors.").at()).isNull();
        assertThat(Highlights.snippet(O + "Other" + C, "Open doors.").at()).isNull();
    }

    @Test
    void dropsMarksThatDoNotFit() {
        Snippet snippet = Highlights.snippet(C + "a " + O + O + "door" + C + C + O, "");
        assertThat(snippet.text()).isEqualTo("a door");
        assertThat(snippet.highlights()).containsExactly(new int[] {2, 6});
    }

    @Test
    void cutsALongSentenceToTheSurroundingsOfItsFirstHit() {
        String fragment = "word ".repeat(1_000) + O + "door" + C + " word".repeat(1_000) + O + "door" + C;
        Snippet snippet = Highlights.snippet(fragment, "");
        assertThat(snippet.text()).hasSizeLessThan(310).startsWith("… word").endsWith("word …");
        assertThat(snippet.highlights())
                .singleElement()
                .satisfies(hit ->
                        assertThat(snippet.text().substring(hit[0], hit[1])).isEqualTo("door"));
    }

    @Test
    void cutsATextWithoutSpaces() {
        Snippet snippet = Highlights.snippet("x".repeat(5_000) + O + "door" + C + "x".repeat(5_000), "");
        assertThat(snippet.text()).startsWith("… door").hasSizeLessThan(310);
    }

    @Test
    void findsTheHitsOfATitle() {
        assertThat(Highlights.in("One. Back door. Two.", List.of("Back " + O + "door" + C + ". ")))
                .containsExactly(new int[] {10, 14});
        assertThat(Highlights.in("One.", List.of(O + "other" + C))).isEmpty();
    }
}
