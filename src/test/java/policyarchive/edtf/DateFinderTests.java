package policyarchive.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;

class DateFinderTests {
    /** A Thursday. */
    private static final LocalDate REFERENCE = LocalDate.of(2020, 10, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        issued on October 11, 2020, stated that | October 11, 2020 | 2020-10-11
        issued on 11 October 2020 in London     | 11 October 2020 | 2020-10-11
        the 11th of October, 2020               | 11th of October, 2020 | 2020-10-11
        on Oct. 4, 2019                         | Oct. 4, 2019 | 2019-10-04
        on Sept 30 2019                         | Sept 30 2019 | 2019-09-30
        on 2020-10-15 they                      | 2020-10-15 | 2020-10-15
        on 2020/10/5 they                       | 2020/10/5 | 2020-10-05
        In March 2019, Facebook                 | March 2019 | 2019-03
        by late March 2019                      | late March 2019 | 2019-03~
        In 2016, Apple refused                  | 2016 | 2016
        the 2019 open letter                    | 2019 | 2019
        the summer of 2019                      | summer of 2019 | 2019-22
        from 2016 to 2018                       | 2016 to 2018 | 2016/2018
        the years 2016–18                       | 2016–18 | 2016/2018
        the crypto wars of the 1990s            | 1990s | 199X
        the Act (2018) says                     | 2018 | 2018
        WINTER 2003                             | WINTER 2003 | 2003-24
        the Winter 2003/04 issue                | Winter 2003/04 | 2003-24
        from 24 February to 2 March 2025 in     | 24 February to 2 March 2025 | 2025-02-24/2025-03-02
        Digest, 3–5 May 2021                    | 3–5 May 2021 | 2021-05-03/2021-05-05
        at Davos, Jan. 19-23, 2016, he          | Jan. 19-23, 2016 | 2016-01-19/2016-01-23
        December 29, 2020 to January 3, 2021    | December 29, 2020 to January 3, 2021 | 2020-12-29/2021-01-03
        the July/August 2019 number             | July/August 2019 | 2019-07/2019-08
        from November 2018 to March 2019        | November 2018 to March 2019 | 2018-11/2019-03
        in the week ending Sunday 2 March 2025  | week ending Sunday 2 March 2025 | 2025-02-24/2025-03-02
        the week of March 3, 2025               | week of March 3, 2025 | 2025-03-03/2025-03-09
        section 22 - 5 May 2021                 | 5 May 2021 | 2021-05-05
        """)
    void findsAbsoluteDates(String text, String words, String edtf) {
        List<DateMention> found = DateFinder.find(text, null);
        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.span().of(text)).isEqualTo(words);
            assertThat(m.date().edtf()).isEqualTo(edtf);
            assertThat(m.relative()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        said on Tuesday that        | Tuesday | 2020-10-13
        said on Thursday            | Thursday | 2020-10-15
        said last Thursday          | last Thursday | 2020-10-08
        said yesterday              | yesterday | 2020-10-14
        Last night, he              | Last night | 2020-10-14
        signed on October 11 by     | October 11 | 2020-10-11
        signed on 3 December by     | 3 December | 2019-12-03
        in March, it                | March | 2020-03
        last November               | November | 2019-11
        Earlier this year, when     | Earlier this year | 2020
        arrests last year by        | last year | 2019
        last month                  | last month | 2020-09
        last week                   | last week | 2020-10-05/2020-10-11
        three days ago              | three days ago | 2020-10-12
        two weeks ago               | two weeks ago | 2020-10-01~
        a year ago                  | a year ago | 2019~
        6 months ago                | 6 months ago | 2020-04~
        """)
    void countsRelativeDatesFromTheReference(String text, String words, String edtf) {
        assertThat(DateFinder.find(text, REFERENCE)).singleElement().satisfies(m -> {
            assertThat(m.span().of(text)).isEqualTo(words);
            assertThat(m.date().edtf()).isEqualTo(edtf);
            assertThat(m.relative()).isTrue();
        });
        assertThat(DateFinder.find(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2020",
                "2020-13-01",
                "February 30, 2019",
                "he may march on",
                "2,019 people",
                "in 2019.5 metres",
                "in 2019% of",
                "version 2020.10.15.3",
                "call 2020-10-15-99",
                "about 18.4 million",
                "the 2019-style"
            })
    void findsNoDateInWhatIsNone(String text) {
        assertThat(DateFinder.find(text, null)).isEmpty();
    }

    @Test
    void findsAllDatesInOrderWithoutOverlap() {
        String text = "On Monday, October 12, 2020, and again in 2021, after 3 May 2018.";
        assertThat(DateFinder.find(text, REFERENCE))
                .extracting(m -> m.date().edtf())
                .containsExactly("2020-10-12", "2021", "2018-05-03");
    }

    @Test
    void findsDatesWithinASpanOfAText() {
        String text = "In 2016 and in 2018 and in 2020.";
        Span middle = new Span(8, 19);
        assertThat(DateFinder.find(text, middle, null))
                .singleElement()
                .satisfies(m -> assertThat(m.span().of(text)).isEqualTo("2018"));
    }

    /** Compares two lengths instead of counting seconds: a busy machine slows both down. */
    @Test
    @Tag("growth")
    void takesTimeInProportionToTheText() {
        measured(1);
        long once = measured(1);
        long eightfold = measured(8);
        assertThat(eightfold).isLessThan(8 * 4 * once);
    }

    /** Processor time of this thread, the least of three runs, in nanoseconds. */
    private static long measured(int times) {
        String text = hostile(times);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = threads.getCurrentThreadCpuTime();
            assertThat(DateFinder.find(text, REFERENCE)).isNotEmpty();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    private static String hostile(int times) {
        return "the 1 2020 Oct. 9 ".repeat(2_000 * times) + "1".repeat(20_000 * times) + " ".repeat(20_000 * times);
    }
}
