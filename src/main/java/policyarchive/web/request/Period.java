package policyarchive.web.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A day, a month or a year, as its first and its last day. */
record Period(LocalDate firstDay, LocalDate lastDay) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * Reads {@code 2020}, {@code 2020-10} or {@code 2020-10-15}.
     *
     * @throws WrongParameter where it is none of them, or no such day exists
     */
    static Period parse(String parameter, String value) {
        try {
            if (YEAR.matcher(value).matches()) {
                Year year = Year.parse(value);
                return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (MONTH.matcher(value).matches()) {
                YearMonth month = YearMonth.parse(value);
                return new Period(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(value);
            return new Period(day, day);
        } catch (DateTimeException e) {
            WrongParameter wrong =
                    new WrongParameter(parameter, value, "a day, month or year such as 2020-10-15, 2020-10 or 2020");
            wrong.initCause(e);
            throw wrong;
        }
    }
}
