package policyarchive.edtf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.PatternSearch;

/**
 * Expressions for several days or months on end that say their year: "24 February – 2 March 2025", "May 3–5, 2021",
 * "July/August 2019", "the week ending 2 March 2025". The group {@code date} is the expression. Read as EDTF intervals.
 */
enum DateRange {
    DAY_RANGE("(?<![\\w.])(?<date>" + Written.DAY + "(?:\\s(?<m>" + Written.MONTH + "))?(?:,?\\s(?<y>\\d{4}))?"
            + Written.TO + Written.WEEKDAY + "(?<e>\\d{1,2})(?:st|nd|rd|th)?\\s(?<n>" + Written.MONTH
            + "),?\\s(?<z>\\d{4}))(?!\\d)"),
    MONTH_DAY_RANGE("\\b(?<date>(?<m>" + Written.MONTH + ")\\s" + Written.DAY + "(?:,?\\s(?<y>\\d{4}))?" + Written.TO
            + Written.WEEKDAY + "(?:(?<n>" + Written.MONTH
            + ")\\s)?(?<e>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<z>\\d{4}))(?!\\d)"),
    MONTH_RANGE("\\b(?<date>(?<m>" + Written.MONTH
            + ")(?:,?\\s(?<y>\\d{4}))?(?:\\s?[-–—/]\\s?|\\s(?:to|through|until)\\s)(?<n>" + Written.MONTH
            + "),?\\s(?<z>\\d{4}))(?!\\d)"),
    WEEK("\\b(?<date>[Ww]eek\\s(?:(?<w>of|beginning|commencing|starting)|ending|to)\\s(?:the\\s)?" + Written.WEEKDAY
            + "(?:" + Written.DAY + "\\s(?:of\\s)?(?<m>" + Written.MONTH + ")|(?<n>" + Written.MONTH
            + ")\\s(?<e>\\d{1,2})(?:st|nd|rd|th)?),?\\s(?<z>\\d{4}))(?!\\d)");

    /** Pieces of the patterns. */
    private static final class Written {
        static final String MONTH = MonthNames.MONTH;
        static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
        static final String WEEKDAY = "(?:" + MonthNames.WEEKDAY + ",?\\s)?";
        static final String TO = "(?:\\s?[-–—/]\\s?|\\s(?:to|through|until|till)\\s)";
    }

    private final PatternSearch search;

    DateRange(String pattern) {
        search = new PatternSearch(Pattern.compile(pattern));
    }

    PatternSearch search() {
        return search;
    }

    String ruleName() {
        return "date." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The interval a match means; empty where its ends do not exist or stand in the wrong order. */
    Optional<EdtfDate> read(MatchResult m) {
        return this == WEEK ? week(m) : interval(m);
    }

    private Optional<EdtfDate> interval(MatchResult m) {
        String last = m.group("n");
        String first = m.group("m");
        String month = first != null ? first : last;
        String until = last != null ? last : first;
        String year = m.group("y") != null ? m.group("y") : m.group("z");
        if (this == MONTH_RANGE) {
            return EdtfDate.tryParse(written(year, month, null) + "/" + written(m.group("z"), until, null));
        }
        return EdtfDate.tryParse(written(year, month, m.group("d")) + "/" + written(m.group("z"), until, m.group("e")));
    }

    private static String written(String year, @Nullable String month, @Nullable String day) {
        String start = "%s-%02d".formatted(year, month == null ? 0 : MonthNames.month(month));
        return day == null ? start : start + "-%02d".formatted(Integer.parseInt(day));
    }

    private static Optional<EdtfDate> week(MatchResult m) {
        boolean dayFirst = m.group("d") != null;
        String month = dayFirst ? m.group("m") : m.group("n");
        String day = dayFirst ? m.group("d") : m.group("e");
        LocalDate named = EdtfDate.tryParse(written(m.group("z"), month, day))
                .map(EdtfDate::earliest)
                .orElse(null);
        if (named == null) {
            return Optional.empty();
        }
        LocalDate first = m.group("w") != null ? named : named.minusDays(6);
        return Optional.of(EdtfDate.interval(EdtfDate.of(first), EdtfDate.of(first.plusDays(6))));
    }
}
