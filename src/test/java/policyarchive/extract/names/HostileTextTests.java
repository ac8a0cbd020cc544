package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;

/** Texts made to slow a reader down, or to lead it out of the text. */
class HostileTextTests {
    private static final int MANY = 10_000;

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "Roe ",
                "Jane Roe said ",
                "Ministry of ",
                "France and ",
                "the ",
                "and ",
                "Senators ",
                "Meta, ",
                "(EFF) ",
                "\"",
                "Digitale en ",
                "of the ",
                "Foo, a firm ",
                "'s ",
                "- Foo (Bar)\n"
            })
    void readsManyWordsOnOneLineInTime(String part) {
        assertThatCode(() -> Articles.actorsOf(part.repeat(MANY))).doesNotThrowAnyException();
    }

    @Test
    void takesTimeInProportionToLength() {
        String part =
                "Jane Roe of Halvorix said that Roe and Meta, a firm in France, would ask the interior ministry. ";
        Articles.actorsOf(part.repeat(200));
        long shorter = time(part.repeat(400)).toMillis() + 50;
        long longer = time(part.repeat(3200)).toMillis();
        assertThat(longer).isLessThan(32 * shorter);
    }

    private static Duration time(String text) {
        long start = System.nanoTime();
        Articles.actorsOf(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "(", "’s", "Mr", "of", "A", "\ud83d\ude00", "Lord", "Jane", "said Jane", "MP", "1"})
    void readsTextsOfOneWordOrNone(String text) {
        assertThat(Articles.actorsOf(text).actors())
                .extracting(Actor::name)
                .allSatisfy(name -> assertThat(text).contains(name));
    }
}
