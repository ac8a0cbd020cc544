package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.ExtractedArticle.Actor;

/** Texts made to slow a reader down, or to lead it out of the text. */
@Tag("growth")
class HostileTextTests {
    private static final int MANY = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @Timeout(60)
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

    /** Eight times the text; where time grew with the square it would take 64 times as long. */
    @Test
    void takesTimeInProportionToLength() {
        String part =
                "Jane Roe of Halvorix said that Roe and Meta, a firm in France, would ask the interior ministry. ";
        long shorter = fastest(part.repeat(400));
        long longer = fastest(part.repeat(3200));
        assertThat((double) longer).isLessThan(24.0 * shorter + TimeUnit.MILLISECONDS.toNanos(100));
    }

    private static long fastest(String text) {
        return LongStream.range(0, 3).map(i -> time(text)).min().orElseThrow();
    }

    /** Processor time, so that a busy machine changes nothing. */
    private static long time(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        Articles.actorsOf(text);
        return THREADS.getCurrentThreadCpuTime() - start;
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
