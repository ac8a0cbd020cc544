package policyarchive.edtf;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policyarchive.text.PatternSearch;

/** Date expressions that count from a reference date. The group {@code date} is the expression. */
enum RelativeDate {
    MONTH_DAY("\\b(?<date>(?<m>" + MonthNames.MONTH
            + ")\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?)(?![\\d:%]|,?\\s{1,3}\\d{4}|[.,]\\d)"),
    DAY_MONTH("(?<![\\w.,])(?<date>(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?(?<m>" + MonthNames.MONTH
            + "))(?!,?\\s{1,3}\\d{4})"),
    MONTH("\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ll]ast|[Tt]his)\\s(?<date>(?<m>" + MonthNames.MONTH
            + "))(?!\\s{1,3}\\d|,\\s\\d{4})"),
    WEEKDAY("\\b(?<date>(?:(?<q>[Ll]ast|[Tt]his)\\s)?(?<w>" + MonthNames.WEEKDAY + "))\\b(?!,?\\s" + MonthNames.MONTH
            + ")"),
    TODAY("\\b(?<date>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)\\b"),
    LAST("\\b(?<date>(?:[Ee]arlier\\s|[Ll]ater\\s)?(?<q>[Ll]ast|[Tt]his)\\s(?<u>week|month|year))\\b"),
    AGO(
            "\\b(?<date>(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(?<u>day|week|month|year)s?\\s(?:ago|earlier))\\b");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final PatternSearch search;

    RelativeDate(String pattern) {
        search = new PatternSearch(Pattern.compile(pattern));
    }

    PatternSearch search() {
        return search;
    }

    String ruleName() {
        return "date." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The date a match means to somebody who writes on the reference day; empty where there is no such day. */
    Optional<EdtfDate> read(MatchResult m, LocalDate reference) {
        return switch (this) {
            case MONTH_DAY, DAY_MONTH ->
                lastDay(MonthNames.month(m.group("m")), Integer.parseInt(m.group("d")), reference);
            case MONTH -> Optional.of(EdtfDate.of(lastMonth(MonthNames.month(m.group("m")), reference)));
            case WEEKDAY -> Optional.of(EdtfDate.of(weekday(m, reference)));
            case TODAY -> {
                String words = m.group("date").toLowerCase(Locale.ROOT);
                boolean before = words.equals("yesterday") || words.equals("last night");
                yield Optional.of(EdtfDate.of(before ? reference.minusDays(1) : reference));
            }
            case LAST -> Optional.of(unit(m.group("u"), m.group("q").equalsIgnoreCase("last") ? 1 : 0, reference));
            case AGO -> Optional.of(ago(m.group("u"), number(m.group("n")), reference));
        };
    }

    private static Optional<EdtfDate> lastDay(int month, int day, LocalDate reference) {
        try {
            LocalDate thisYear = LocalDate.of(reference.getYear(), month, day);
            return Optional.of(EdtfDate.of(thisYear.isAfter(reference) ? thisYear.minusYears(1) : thisYear));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static YearMonth lastMonth(int month, LocalDate reference) {
        YearMonth thisYear = YearMonth.of(reference.getYear(), month);
        return thisYear.isAfter(YearMonth.from(reference)) ? thisYear.minusYears(1) : thisYear;
    }

    private static LocalDate weekday(MatchResult m, LocalDate reference) {
        DayOfWeek day = DayOfWeek.of(MonthNames.weekday(m.group("w")));
        boolean strictly = "last".equalsIgnoreCase(m.group("q"));
        return reference.with(strictly ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static EdtfDate unit(String unit, int back, LocalDate reference) {
        return switch (unit) {
            case "year" -> EdtfDate.of(Year.from(reference).minusYears(back));
            case "month" -> EdtfDate.of(YearMonth.from(reference).minusMonths(back));
            default -> {
                LocalDate monday = reference
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(back);
                yield EdtfDate.interval(EdtfDate.of(monday), EdtfDate.of(monday.plusDays(6)));
            }
        };
    }

    private static EdtfDate ago(String unit, int count, LocalDate reference) {
        return switch (unit) {
            case "year" -> EdtfDate.of(Year.from(reference).minusYears(count)).approximately();
            case "month" ->
                EdtfDate.of(YearMonth.from(reference).minusMonths(count)).approximately();
            case "week" -> EdtfDate.of(reference.minusWeeks(count)).approximately();
            default -> EdtfDate.of(reference.minusDays(count));
        };
    }

    private static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known != null ? known : Integer.parseInt(word);
    }
}
