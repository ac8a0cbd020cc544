package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternFilterTests {
    private static List<Pattern> possible(String text, Pattern... patterns) {
        return new PatternFilter<>(List.of(patterns), Function.identity()).possible(text, new Span(0, text.length()));
    }

    @Test
    void keepsThoseWhoseWordsATextHolds() {
        Pattern signed = Pattern.compile(".{0,20}?(?:co-)?sign(?:ed|ing) .{0,20}(?:letter|statement)");
        Pattern either = Pattern.compile("(?:joined|(?:wrote|written) to) \\w+");
        Pattern ahead = Pattern.compile("(?=.{0,90}\\bpledge)\\w+ (?:by|of)");
        Pattern anything = Pattern.compile("\\w+");

        assertThat(possible("They signed a letter of ours", signed, either, ahead, anything))
                .containsExactly(signed, anything);
        assertThat(possible("Signing the statement, she wrote to us", signed, either, ahead, anything))
                .containsExactly(signed, either, anything);
        assertThat(possible("The letter was joined", signed, either, ahead, anything))
                .containsExactly(anything);
        assertThat(possible("joined by the pledge", signed, either, ahead, anything))
                .containsExactly(either, ahead, anything);
    }

    @ParameterizedTest
    @CsvSource({
        "communiqu[e\u00e9]s?, COMMUNIQU\u00c9S", //
        "kiss, \u212aI\u017fS",
        "(?:abc|)d, d",
        "'(?:abc){0,2}', x",
        "(?:abc){2}, abcabc",
        "a\\.b\\+c, a.b+c",
        "\\u0061bc|def, abc",
        "(?!abc)x, x",
        "abc??d, abd",
        "[abc]bc, bbc",
        "ab[^c]d, abxd",
        "(?<=abc)d, abcd",
        "(?i:ABC), abc"
    })
    void neverDropsWhatMatches(String regex, String text) {
        Pattern pattern = Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(pattern.matcher(text).find()).isTrue();
        assertThat(possible(text, pattern)).containsExactly(pattern);
    }

    @Test
    void looksWithinTheSpanAlone() {
        PatternFilter<Pattern> filter = new PatternFilter<>(List.of(Pattern.compile("letter")), Function.identity());

        assertThat(filter.possible("a letter", new Span(0, 7))).isEmpty();
        assertThat(filter.possible("a letter", new Span(2, 8))).hasSize(1);
    }
}
