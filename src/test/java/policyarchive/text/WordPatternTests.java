package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTests {
    private static final List<String> WORDS = List.of(
            "",
            "say",
            "said",
            "says",
            "saids",
            "Said",
            "sai",
            ",",
            ".",
            ";",
            "—",
            "--",
            "n't",
            "2020",
            "20",
            "is",
            "favor",
            "favour",
            "supports",
            "campaigning",
            "ing",
            "é",
            "communiqué",
            "communique",
            "it says",
            "Smith",
            "’s",
            "|");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said|says",
                "sa(id|ys)",
                "[,.;:]|said",
                "[,.]|",
                "[—–]|--",
                "not|n't|never",
                "favou?r|support",
                "\\w{3,20}(ed|ing|s)",
                "\\d{1,2}|said",
                "(19|20)\\d\\d",
                "communiqu[eé]",
                "(?i)SAID",
                "it .*|said",
                "\\p{Lu}\\p{L}{1,9}",
                "[-’'][a-z]{1,3}|--",
                "[^,.]",
                ".*",
                "",
                "\\|"
            })
    void matchesTheWordsThatTheExpressionMatches(String expression) {
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(WordPattern.matches(word, expression))
                        .as("%s, %s", word, expression)
                        .isEqualTo(word.matches(expression)));
    }
}
