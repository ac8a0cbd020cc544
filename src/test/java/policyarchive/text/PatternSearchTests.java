package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSearchTests {
    private static final String TEXT =
            "The Act of 3 March 2021 (2nd ed.), signed by \u201cA\u2019s\u201d ministers; \u00c9lan! In May,"
                    + " co-signed\n"
                    + "\tletters: ab_c x-12.5%";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:[Ii]n|[Bb]y)\\s{1,3}(?<who>\\w+)",
                "(?<![\\w.])(?<d>\\d{1,2})(?:st|nd)?",
                "sign(?:ed|ing)(?= by)",
                "(?:co-)?signed",
                "(?!signed)\\bs?\\w{0,3}",
                "\\b",
                "[^a-z ]{2,}+",
                "[\u201c(][^)\u201d]{1,20}[)\u201d]",
                "\\p{Lu}\\p{L}*|\\bact\\b",
                "\\bthe\\b|[.;]",
                "(?i)THE|may",
                "\u00e9lan|\\u201c.",
                "(?<a>t)\\k<a>",
                "^The|%$",
                "(?:e|)(?:d|)x",
                "x*",
                "\\Q(2nd\\E"
            })
    void findsWhatAMatcherFinds(String regex) {
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE, Pattern.UNICODE_CHARACTER_CLASS | 2}) {
            Pattern pattern = Pattern.compile(regex, flags);
            assertThat(found(pattern)).isEqualTo(expected(pattern));
        }
    }

    private static List<String> expected(Pattern pattern) {
        List<String> all = new ArrayList<>();
        for (Matcher m = pattern.matcher(TEXT); m.find(); ) {
            all.add(m.start() + m.group());
        }
        return all;
    }

    private static List<String> found(Pattern pattern) {
        List<String> all = new ArrayList<>();
        for (MatchResult m : new PatternSearch(pattern).all(TEXT)) {
            all.add(m.start() + m.group());
        }
        return all;
    }

    @Test
    void findsFromAnOffsetWithRegardToWhatStandsBeforeIt() {
        PatternSearch search = new PatternSearch(Pattern.compile("\\bact\\b"));

        assertThat(search.find("pact act", 1)).returns(5, MatchResult::start);
        assertThat(search.find("pact act", 6)).isNull();
        assertThat(search.in("a pact")).isFalse();
    }
}
