package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyarchive.source.ParsedArticle;
import policyarchive.source.SourceReader;

/**
 * Reading and extracting hostile texts takes time in proportion to their length. Processor time is measured, the best of
 * several runs, so that a busy machine changes nothing.
 */
@Tag("growth")
class ExtractorGrowthTests {
    private static final int SHORT = 8_000;
    private static final int TIMES = 6;
    /** Six times the text may take this much longer; where time grew with the square it would be 36 times. */
    private static final double MOST = 14;

    private static final long MARGIN = TimeUnit.MILLISECONDS.toNanos(60);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @EnumSource
    void takesTimeInProportionToLength(HostileShape shape) {
        long shorter = fastest(shape.text(SHORT), 3);
        long longer = fastest(shape.text(TIMES * SHORT), 2);
        assertThat((double) longer).isLessThan(MOST * shorter + MARGIN);
    }

    @Test
    void readsLongTextWithoutAFullStopInSeconds() {
        String text = HostileShape.NAMES_AND_QUOTATIONS_WITHOUT_A_STOP.text(300_000);
        assertThat(time(text)).isLessThan(TimeUnit.SECONDS.toNanos(15));
    }

    private static long fastest(String text, int runs) {
        return LongStream.range(0, runs).map(i -> time(text)).min().orElseThrow();
    }

    private static long time(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ParsedArticle article = english(new SourceReader().read("a.txt", bytes, LocalDate.of(2026, 1, 1)));
        ExtractedArticle extracted = EXTRACTOR.extract(article);
        assertThat(extracted.claims()).hasSizeLessThan(text.length());
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** Whatever its language was taken for: what is not English is not extracted from, in no time. */
    private static ParsedArticle english(ParsedArticle a) {
        return new ParsedArticle(
                a.origin(),
                a.body(),
                a.blocks(),
                a.title(),
                a.publisher(),
                a.url(),
                "en",
                a.published(),
                a.references(),
                a.marks(),
                a.notes());
    }
}
