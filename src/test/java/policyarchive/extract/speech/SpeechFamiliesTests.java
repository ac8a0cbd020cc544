package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

/** Families of wording: who is said to say what, each in other words than those the rules were made for. */
class SpeechFamiliesTests {
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

    /** Speaker and words of each claim, the parts of one claim joined by a bar. */
    private static List<String> claims(String text) {
        List<Span> blocks = List.of(new Span(0, text.length()));
        return SpeechReader.read(text, blocks, new boolean[1], ENGLISH.sentences(text, blocks)).attributions().stream()
                .map(a -> (a.speaker() == null ? "-" : a.speaker().of(text)) + ": "
                        + a.parts().stream().map(part -> part.of(text)).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void readsAReportedClauseWhoseSubjectIsDescribed() {
        assertThat(claims("Supporters say the scheme, run by the Ministry of Works, has paid for nine bridges."))
                .containsExactly("Supporters: the scheme, run by the Ministry of Works, has paid for nine bridges");
    }

    @Test
    void letsAnyDocumentSayAThing() {
        assertThat(claims("The network said it would send a crew to Lima."))
                .containsExactly("The network: it would send a crew to Lima");
        assertThat(claims("“The gate stays shut,” the petition states."))
                .containsExactly("the petition: The gate stays shut,");
        assertThat(claims("A poll released Friday shows that the mayor leads by nine points."))
                .containsExactly("A poll released: that the mayor leads by nine points");
    }

    @Test
    void keepsWhatDescribesASpeakerApartFromWhatSheSaysBesides() {
        assertThat(claims("“The toll is fair,” said Ann Lee, a clerk at the port, who has worked there since"
                        + " May. “It pays.”"))
                .containsExactly(
                        "Ann Lee, a clerk at the port, who has worked there since May: The toll is fair,|It pays.");
        assertThat(claims("“The toll is fair,” said Ms. Lee, who warned that the port was too small."))
                .containsExactly("Ms. Lee: The toll is fair,", "Ms. Lee: that the port was too small");
        assertThat(claims("“We lost,” said Ann Lee after the bank refused to pay. “We will try again.”"))
                .containsExactly("Ann Lee: We lost,|We will try again.");
    }

    @Test
    void readsPastInitialsAndTitlesInANames() {
        assertThat(claims("“It is late,” said Rep. J.B. Hollander, head of the panel. “Go home.”"))
                .singleElement()
                .asString()
                .endsWith(": It is late,|Go home.");
    }

    @Test
    void leavesUnsaidWhatNobodyWouldSay() {
        assertThat(claims("The agency would not say whether the clerk had been paid."))
                .isEmpty();
        assertThat(claims("The ministry has yet to say who will run the port.")).isEmpty();
        assertThat(claims("Nor has any union said it would go to court over the toll."))
                .isEmpty();
        assertThat(claims("He would neither confirm nor deny that the clerk had left."))
                .isEmpty();
        assertThat(claims("Two members asked whether the toll would rise.")).isEmpty();
    }

    @Test
    void readsWhatAPositionIsToldToBe() {
        assertThat(claims("The harbour's answer has been simple: nobody asked for this."))
                .containsExactly("The harbour: nobody asked for this");
        assertThat(claims("Their fear is that the toll will rise.")).containsExactly("Their: that the toll will rise");
    }

    @Test
    void readsWhatIsWantedOfAThingNamedBefore() {
        assertThat(claims("The board wants it limited to lorries."))
                .containsExactly("The board: it limited to lorries");
        assertThat(claims("The board wants it.")).isEmpty();
    }

    @Test
    void readsVerbsWhoseParticleStandsApart() {
        assertThat(claims("The mayor spoke out Tuesday about the toll on lorries."))
                .containsExactly("The mayor: the toll on lorries");
    }

    @Test
    void readsWhatAShareOfThoseAskedIsFor() {
        assertThat(claims("Among drivers, 46 percent would choose the tunnel and 5 percent prefer Harbour Bridge."))
                .containsExactly("46 percent: the tunnel", "5 percent: Harbour Bridge");
        assertThat(claims("Half of the bridge was closed by noon.")).isEmpty();
    }

    @Test
    void readsWhoIsForAndAgainstAThing() {
        assertThat(claims("She is a staunch opponent of the toll.")).containsExactly("She: the toll");
        assertThat(claims("The engineer has been called a fool by several ministers."))
                .containsExactly("several ministers: a fool");
        assertThat(claims("The union held a press conference to announce that it would strike."))
                .containsExactly("The union: that it would strike");
    }
}
