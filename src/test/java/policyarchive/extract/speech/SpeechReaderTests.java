package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

class SpeechReaderTests {
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

    /** The words of each claim, the parts of one claim joined by a bar. */
    private static List<String> words(String text) {
        List<Span> blocks = List.of(new Span(0, text.length()));
        Speech speech =
                SpeechReader.read(text, blocks, new boolean[1], new ArrayList<>(ENGLISH.sentences(text, blocks)));
        return speech.attributions().stream()
                .map(a -> a.parts().stream().map(part -> part.of(text)).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void joinsTheTwoHalvesOfAClauseThatItsCueParts() {
        assertThat(words("The tunnel, the mayor said, would open in spring."))
                .containsExactly("The tunnel|would open in spring");
        assertThat(words("All of this, she acknowledged, could be undone at the ballot box."))
                .containsExactly("All of this|could be undone at the ballot box");
    }

    @Test
    void tellsReportedClausesFromObjects() {
        assertThat(words("The inspectors found the bridge was close to collapse."))
                .containsExactly("the bridge was close to collapse");
        assertThat(words("The inspectors found a bridge, a road and three houses."))
                .isEmpty();
        assertThat(words("Once he has said his piece, he sits down in the hall."))
                .isEmpty();
    }

    @Test
    void readsPastTheNumbersOfReferences() {
        assertThat(words("The ministry [2] [4] insisted that the rule [1] would stay."))
                .containsExactly("that the rule [1] would stay");
    }

    @Test
    void claimsNothingThatWasLeftUnsaid() {
        assertThat(words("The editor declined to say whether she would support the bill."))
                .isEmpty();
        assertThat(words("He stopped short of calling the ruling a mistake.")).isEmpty();
        assertThat(words("The witness, who asked not to be named, said the door was open."))
                .containsExactly("the door was open");
    }

    @Test
    void endsAnEmbeddedClauseWhereTheOneAroundItGoesOn() {
        assertThat(words("The union, which argued that the port was unsafe, is a member of the panel."))
                .containsExactly("that the port was unsafe");
        assertThat(words("While he conceded that the fee was high, the director kept it."))
                .containsExactly("that the fee was high");
    }

    @Test
    void takesWhatStudiesFindAndWhereOthersStand() {
        assertThat(words("The survey shows a narrow majority for the dam."))
                .containsExactly("a narrow majority for the dam");
        assertThat(words("For Greenpeace, the question is one of trust."))
                .containsExactly("the question is one of trust");
        assertThat(words("The dam is safe, as the engineers have said.")).containsExactly("The dam is safe");
    }

    @Test
    void givesAnInfinitiveToThoseWhoAreLedToIt() {
        assertThat(words("The verdict prompted the club to say that it would appeal."))
                .containsExactly("that it would appeal");
    }

    @Test
    void takesWhatIsJudgedInThePassive() {
        assertThat(words("The plan was condemned by the engineers' union on Monday."))
                .containsExactly("The plan");
        assertThat(words("The roof was supported by three columns.")).isEmpty();
    }

    @Test
    void endsReportedWordsWhereOtherSpeechBegins() {
        assertThat(words("The mayor said that the fee was high; her deputy argued that it was fair."))
                .containsExactly("that the fee was high", "that it was fair");
        assertThat(words("The council says it regrets the delay, which it described as an act of nature."))
                .containsExactly("it regrets the delay", "an act of nature");
        assertThat(words("He called the dam a \"monument to vanity.\" Residents insisted that it be torn down."))
                .containsExactly("the dam a \"monument to vanity.\"", "that it be torn down");
    }

    @Test
    void readsAClauseWhoseVerbIsQuoted() {
        assertThat(words("The union says the plan “puts every bridge in the county at risk”."))
                .containsExactly("the plan “puts every bridge in the county at risk”");
    }

    @Test
    void endsAnInfinitiveBeforeTheSubjectsOwnVerb() {
        assertThat(words("The owner refused to leave the barge, but was carried ashore."))
                .containsExactly("to leave the barge");
        assertThat(words("The ministry intends to resign.")).containsExactly("to resign");
    }

    @Test
    void readsWhatASourceSaysBesides() {
        assertThat(words("The fee is fair, according to the harbour board, which believes that nobody will leave."))
                .containsExactly("The fee is fair", "that nobody will leave");
    }

    @Test
    void takesWhatADocumentIsForForItsWords() {
        assertThat(words("The unions wrote an open letter to the council to demand that the hall stay open."))
                .contains("that the hall stay open");
        assertThat(words("The unions wrote a letter; the council met to demand a new hall."))
                .doesNotContain("a new hall");
    }

    @Test
    void readsWhatIsSaidAroundItsSource() {
        assertThat(words("According to the harbour board, the fee is fair.")).containsExactly("the fee is fair");
        assertThat(words("The fee, according to the harbour board, is fair and will stay."))
                .isNotEmpty();
        assertThat(words("The fee is fair, according to the harbour board.")).containsExactly("The fee is fair");
    }

    @Test
    void readsNoIntentionIntoThingsOrPossibilities() {
        assertThat(words("The ministry plans not to resign.")).containsExactly("not to resign");
        assertThat(words("The ministry may plan to resign.")).isEmpty();
    }
}
