package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

/** Hostile texts in one line take time in proportion to their length. */
@Tag("growth")
class SpeechReaderGrowthTests {
    private static final int REPEATS = 800;
    /** Four times the text may take four times as long; where time grew with the square it would be sixteen times. */
    private static final double MOST = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“'„\" ",
                "the minister said that the company told the police that they knew ",
                "the letter and the statement ",
                "in the view of Apple, as Europol sees it, "
            })
    void readsInTimeInProportionToLength(String unit) {
        EnglishAnalyzer analyzer = new EnglishAnalyzer();
        String once = unit.repeat(REPEATS);
        String fourTimes = unit.repeat(4 * REPEATS);
        List<Sentence> few = analyzer.sentences(once, List.of(new Span(0, once.length())));
        List<Sentence> many = analyzer.sentences(fourTimes, List.of(new Span(0, fourTimes.length())));
        long small = fastest(once, few);
        long large = fastest(fourTimes, many);
        assertThat((double) large).isLessThan(MOST * small + TimeUnit.MILLISECONDS.toNanos(20));
    }

    private static long fastest(String text, List<Sentence> sentences) {
        return LongStream.range(0, 4).map(i -> time(text, sentences)).min().orElseThrow();
    }

    private static long time(String text, List<Sentence> sentences) {
        long start = THREADS.getCurrentThreadCpuTime();
        Speech speech = SpeechReader.read(text, List.of(new Span(0, text.length())), new boolean[1], sentences);
        assertThat(speech.attributions()).hasSizeLessThan(text.length());
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
