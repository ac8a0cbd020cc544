package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTokenizerTests {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    @Test
    void splitsAWordAlikeWhereverItStands() {
        String text = "We can't agree, they can't agree, and\u00a0nobody can't agree.";
        assertThat(tokens(text))
                .extracting(Token::text)
                .containsExactly(
                        "We", "can't", "agree", ",", "they", "can't", "agree", ",", "and", "nobody", "can't", "agree",
                        ".");
    }

    @Test
    void givesRememberedWordsTheirOwnPlaces() {
        String text = "Police, police,\tpolice,";
        List<Token> tokens = tokens(text);
        assertThat(tokens)
                .extracting(Token::span)
                .containsExactly(
                        new Span(0, 6),
                        new Span(6, 7),
                        new Span(8, 14),
                        new Span(14, 15),
                        new Span(16, 22),
                        new Span(22, 23));
    }

    @Test
    void keepsPlacesWhenItForgets() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 21_000; i++) {
            text.append("word").append(i).append(' ');
        }
        String all = text.toString();
        assertThat(tokens(all)).allSatisfy(t -> assertThat(t.span().of(all)).isEqualTo(t.text()));
    }

    private List<Token> tokens(String text) {
        return analyzer.sentences(text, List.of(new Span(0, text.length()))).stream()
                .flatMap(s -> s.tokens().stream())
                .toList();
    }
}
