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

    @ParameterizedTest
    @CsvSource({
        // the words, what of them is quoted: a term of 24 units in a hundred, a half
        "0, 100, 0, 0, INDIRECT",
        "0, 100, 10, 34, INDIRECT",
        "0, 100, 10, 35, MIXED",
        "0, 96, 10, 34, INDIRECT",
        "0, 95, 10, 34, MIXED",
        "0, 100, 10, 59, MIXED",
        "0, 100, 10, 60, DIRECT",
        "50, 100, 0, 60, INDIRECT",
        "50, 100, 0, 75, DIRECT",
        "50, 100, 90, 140, INDIRECT",
        "50, 100, 75, 140, DIRECT"
    })
    void tellsByTheShareOfQuotedWords(int from, int to, int open, int close, String mode) {
        Quotation quotation = new Quotation(new Span(open, close), new Span(open, close), 0, true, false);
        assertThat(Content.mode(List.of(new Span(from, to)), List.of(quotation)))
                .hasToString(mode);
    }
}
