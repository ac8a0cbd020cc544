package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTests {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    @Test
    void splitsSentencesAndWordsWithTheirPlaces() {
        String text = "Jane Roe objected. She wrote two letters.";
        List<Sentence> sentences = sentences(text);
        assertThat(sentences)
                .extracting(s -> s.span().of(text))
                .containsExactly("Jane Roe objected.", "She wrote two letters.");
        assertThat(sentences.getLast().tokens())
                .extracting(Token::text)
                .containsExactly("She", "wrote", "two", "letters", ".");
        assertThat(sentences.getLast().tokens())
                .extracting(Token::tag)
                .containsExactly("PRON", "VERB", "NUM", "NOUN", "PUNCT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The award is named after Alan M. Turing.",
                "It was signed by Dr. Ruth Halton.",
                "Nina Brinwell (D-Calif.) wrote to the minister."
            })
    void endsNoSentenceBehindAnAbbreviation(String text) {
        assertThat(sentences(text)).singleElement().extracting(Sentence::span).isEqualTo(new Span(0, text.length()));
    }

    @Test
    void letsNoSentenceCrossABlock() {
        String text = "A heading\nThe text begins here.";
        assertThat(analyzer.sentences(text, List.of(new Span(0, 9), new Span(10, text.length()))))
                .extracting(Sentence::span)
                .containsExactly(new Span(0, 9), new Span(10, text.length()));
    }

    @Test
    void cutsWhatIsTooLongForASentenceBehindACommaAndLosesNothing() {
        String text = "we asked the firm again , ".repeat(500).strip();
        List<Sentence> pieces = sentences(text);
        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(pieces.subList(0, pieces.size() - 1)).allSatisfy(piece -> {
            assertThat(piece.tokens()).hasSizeBetween(700, 800);
            assertThat(piece.tokens().getLast().text()).isEqualTo(",");
        });
        assertThat(words(pieces)).isEqualTo(List.of(text.split(" ", -1)));
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(piece.tokens())
                        .allSatisfy(t -> assertThat(t.span().of(text)).isEqualTo(t.text())));
    }

    @Test
    void cutsWhatIsTooLongWithoutACommaAtItsLimit() {
        List<Sentence> pieces = sentences("word ".repeat(1700).strip());
        assertThat(pieces).extracting(s -> s.tokens().size()).containsExactly(800, 800, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\ud83d\ude00", "word.", ","})
    void readsEveryCharacterOfARunWithoutSpaces(String unit) {
        String text = "It said " + unit.repeat(3001) + " again.";
        StringBuilder read = new StringBuilder();
        words(sentences(text)).forEach(read::append);
        assertThat(read.toString()).isEqualTo(text.replace(" ", ""));
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }

    private List<Sentence> sentences(String text) {
        return analyzer.sentences(text, List.of(new Span(0, text.length())));
    }
}
