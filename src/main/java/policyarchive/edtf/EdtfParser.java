package policyarchive.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of EDTF level 1 (Library of Congress specification of 4 February 2019, levels 0 and 1). */
final class EdtfParser {
    private static final int LONGEST = 64;
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
    private static final Pattern DATE = Pattern.compile("(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
    private static final Pattern TIME = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern YEAR = Pattern.compile("-?(?:\\d{4}|\\d{3}X|\\d{2}XX)");

    private EdtfParser() {}

    /** The days a date without ends covers. */
    private record Days(LocalDate first, LocalDate last) {}

    static EdtfDate parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new EdtfException(text, "1 to %d characters".formatted(LONGEST));
        }
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                Days days = date(text, text);
                return new EdtfDate(text, days.first, days.last);
            }
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException e) {
            throw new EdtfException(text, "a day that exists (%s)".formatted(e.getMessage()));
        }
    }

    private static EdtfDate interval(String text, String from, String to) {
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (from.isEmpty() && to.isEmpty()) {
            throw new EdtfException(text, "a date or .. on at least one side of the slash");
        }
        LocalDate first = openFrom ? null : date(text, from).first;
        LocalDate last = openTo ? null : date(text, to).last;
        if (first != null && last != null && last.isBefore(first)) {
            throw new EdtfException(text, "an interval that does not end before it begins");
        }
        return new EdtfDate(text, first, last);
    }

    private static Days date(String text, String part) {
        Matcher longYear = LONG_YEAR.matcher(part);
        if (longYear.matches()) {
            int year = Integer.parseInt(longYear.group(1));
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        Matcher m = DATE.matcher(part);
        if (!m.lookingAt() || !YEAR.matcher(m.group(1)).matches() || !ends(part, m)) {
            throw new EdtfException(text, "a form like 2020, 2020-10, 2020-10-15~, 2020-XX, 202X or 2019-03/..");
        }
        String month = m.group(2);
        String day = m.group(3);
        boolean openYear = m.group(1).endsWith("X");
        if (openYear && month != null || "XX".equals(month) && day != null && !day.equals("XX")) {
            throw new EdtfException(text, "unspecified digits at the end only");
        }
        return month == null ? years(m.group(1)) : months(text, Integer.parseInt(m.group(1)), month, day);
    }

    private static boolean ends(String part, Matcher m) {
        String rest = part.substring(m.end());
        return rest.isEmpty()
                || rest.length() == 1 && "?~%".contains(rest)
                || m.group(3) != null && TIME.matcher(rest).matches();
    }

    private static Days years(String year) {
        boolean negative = year.startsWith("-");
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        return new Days(LocalDate.of(negative ? high : low, 1, 1), LocalDate.of(negative ? low : high, 12, 31));
    }

    private static Days months(String text, int year, String month, String day) {
        if (month.equals("XX")) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (month.indexOf('X') >= 0 || day != null && day.indexOf('X') >= 0 && !day.equals("XX")) {
            throw new EdtfException(text, "XX where a month or day is unspecified");
        }
        int number = Integer.parseInt(month);
        if (day == null && number >= 21 && number <= 24) {
            return season(year, number);
        }
        YearMonth whole = Year.of(year).atMonth(number);
        if (day == null || day.equals("XX")) {
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate one = whole.atDay(Integer.parseInt(day));
        return new Days(one, one);
    }

    /** Meteorological seasons of the northern hemisphere: spring (21) begins in March, winter (24) in December. */
    private static Days season(int year, int code) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (code - 21));
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
