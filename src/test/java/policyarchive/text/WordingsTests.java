package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTests {
    private static final List<String> LINES = List.of(
            "",
            "Read more",
            "READ MORE",
            "read less",
            "[a link of four words]",
            "a|b",
            "Photo: Jane Roe",
            "by Jane Roe",
            "x]",
            "Share this (again)",
            "Share this",
            "share");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more|Share this(?: \\((?:again|now)\\))?",
                "(?i)read (?:more|less)|photo: .{2,20}",
                "\\[(?:[^\\[\\]]{1,9} ?){2,9}[^\\[\\].!?]]|[ab|]{3}|x]|Read more",
                "(?i:share)|a\\|b",
                "[^.]{3,20} Roe|"
            })
    void matchesTheLinesThatThePatternMatches(String expression) {
        Pattern pattern = Pattern.compile(expression);
        Wordings wordings = Wordings.of(pattern);
        assertThat(LINES)
                .allSatisfy(line -> assertThat(wordings.matches(line))
                        .as(line)
                        .isEqualTo(pattern.matcher(line).matches()));
    }

    @Test
    void keepsTheFlagsOfAPattern() {
        Wordings wordings =
                Wordings.of(Pattern.compile("read more|share", Pattern.CASE_INSENSITIVE), Pattern.compile("Photo"));

        assertThat(wordings.matches("READ MORE")).isTrue();
        assertThat(wordings.matches("Photo")).isTrue();
        assertThat(wordings.matches("photo")).isFalse();
    }
}
