package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policyarchive.text.Span;

/** Whose words the turns of a transcript are. */
class TurnsTests {
    private static final String ROE = "Ann Roe: I think that the hall should stay open for everybody.";
    private static final String DOE =
            "Bo Doe: The council said that it would close by May. We need it all the same, and we will keep it.";
    private static final String TEXT = ROE + "\n" + DOE + "\n" + ROE + "\n" + DOE;

    @Test
    void givesEachTurnToItsSpeaker() {
        List<Attribution> all = Turns.add(TEXT, blocks(TEXT), List.of());
        assertThat(all).extracting(a -> speaker(TEXT, a)).containsExactly("Ann Roe", "Bo Doe", "Ann Roe", "Bo Doe");
        assertThat(all.getFirst().span().of(TEXT)).isEqualTo("I think that the hall should stay open for everybody.");
        assertThat(all).allSatisfy(a -> assertThat(a.rule()).isEqualTo(Turns.RULE));
    }

    @Test
    void leavesWhatASpeakerReportsOfOthersToThem() {
        Attribution others = claim("that it would close by May", "The council", 0.9);
        assertThat(Turns.add(TEXT, blocks(TEXT), List.of(others)))
                .contains(others)
                .filteredOn(a -> a.rule().equals(Turns.RULE))
                .noneMatch(a -> a.parts().stream().anyMatch(p -> p.overlaps(others.span())))
                .hasSize(4);
    }

    @Test
    void takesWhatASpeakerSaysOfThemselvesAndWhatIsUncertainIntoTheTurn() {
        Attribution own = claim("that the hall should stay open for everybody", "I", 0.9);
        Attribution uncertain = claim("that it would close by May", "The council", 0.5);
        Attribution unnamed = claim("that it would close by May", null, 0.9);
        for (Attribution claim : List.of(own, uncertain, unnamed)) {
            assertThat(Turns.add(TEXT, blocks(TEXT), List.of(claim))).hasSize(4).doesNotContain(claim);
        }
    }

    @Test
    void keepsClaimsOutsideTurns() {
        String text = "The union met. " + TEXT + "\nThe mayor said that it was over.";
        List<Span> blocks = new ArrayList<>(blocks(TEXT.replace(ROE, "x".repeat(ROE.length()))));
        Span last = new Span(text.indexOf("that it was over"), text.length() - 1);
        Attribution after = new Attribution(List.of(last), null, null, "test", 0.9, false);
        assertThat(Turns.add(text, blocks, List.of(after))).containsExactly(after);
        String turnsFirst = TEXT + "\nThe mayor said that it was over.";
        Span end = new Span(turnsFirst.indexOf("that it was over"), turnsFirst.length() - 1);
        Attribution behind = new Attribution(List.of(end), null, null, "test", 0.9, false);
        assertThat(Turns.add(turnsFirst, blocks(TEXT), List.of(behind)))
                .hasSize(5)
                .last()
                .isEqualTo(behind);
    }

    @Test
    void cutsLongTurnsBehindSentencesAndLosesNothing() {
        String sentence = "The hall has stood in this street for more than ninety years and will stand. ";
        String text = "Ann Roe: " + sentence.repeat(40).strip() + "\n" + DOE + "\n" + ROE + "\n" + DOE;
        List<Attribution> all = Turns.add(text, blocks(text), List.of());
        List<Attribution> first =
                all.stream().filter(a -> a.span().end() <= text.indexOf('\n')).toList();
        assertThat(first).hasSizeGreaterThan(2).allSatisfy(a -> {
            assertThat(a.span().length()).isLessThanOrEqualTo(1400);
            assertThat(a.span().of(text)).startsWith("The hall").endsWith("stand.");
        });
        assertThat(first.stream().mapToInt(a -> a.span().length() + 1).sum()).isEqualTo(sentence.length() * 40);
    }

    private static Attribution claim(String words, @Nullable String speaker, double confidence) {
        int start = TEXT.indexOf(words);
        Span named = null;
        if (speaker != null) {
            int at = TEXT.lastIndexOf(speaker, start);
            named = new Span(at, at + speaker.length());
        }
        return new Attribution(
                List.of(new Span(start, start + words.length())), named, null, "test", confidence, false);
    }

    private static @Nullable String speaker(String text, Attribution a) {
        return a.speaker() == null ? null : a.speaker().of(text);
    }

    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Span(at, at + line.length()));
            at += line.length() + 1;
        }
        return blocks;
    }
}
