package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

/** How much of a claim is quoted. */
class ContentTests {
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor said that the tunnel would open in spring. | INDIRECT
        "The tunnel will open in spring," the mayor said. | DIRECT
        The mayor said that the tunnel would "open its doors to everybody" in spring if all the work was done by then. | MIXED
        The mayor said that "the tunnel will open in spring". | DIRECT
        "The tunnel," the mayor said, "will open in spring." | DIRECT
        """)
    void tellsQuotedWordsFromReportedOnes(String text, String mode) {
        List<Span> blocks = List.of(new Span(0, text.length()));
        Speech speech = SpeechReader.read(text, blocks, new boolean[1], ENGLISH.sentences(text, blocks));
        assertThat(speech.attributions())
                .singleElement()
                .satisfies(a -> assertThat(speech.mode(a)).hasToString(mode));
    }
}
