package policyarchive.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.edtf.EdtfDate;

/**
 * The days that programs write into the headers of mail and news: "Tue, 12 Apr 94 21:14:08 EDT" (RFC 822), "Tuesday,
 * 12-Apr-94 21:14:08 GMT" (RFC 850), "Tue Apr 12 21:14:08 EDT 1994" (asctime). Years of two digits below 50 are of this
 * century (RFC 5322, 4.3).
 */
final class MailDate {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(?<m>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))";
    private static final int CENTURY = 50;
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?<d>\\d{1,2})[ -]" + MONTH + "[ -](?<y>\\d{2})\\b(?=\\s{0,2}(?:\\d{1,2}:\\d\\d|\\(|$))");
    private static final Pattern TIME_WITHIN = Pattern.compile("\\b" + MONTH
            + " {1,2}(?<d>\\d{1,2}) \\d{1,2}:\\d\\d(?::\\d\\d)? (?:[A-Z+-][A-Z0-9+-]{1,5} )?(?<y>\\d{4})\\b");

    private MailDate() {}

    /** The day a field gives, empty where it is written in another way or does not exist. */
    static Optional<EdtfDate> read(String field) {
        Matcher m = DAY_FIRST.matcher(field);
        Matcher found = m.find() ? m : TIME_WITHIN.matcher(field);
        if (found != m && !found.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(found.group("m").toLowerCase(Locale.ROOT)) / 3 + 1;
        return EdtfDate.tryParse(
                "%04d-%02d-%02d".formatted(year(found.group("y")), month, Integer.parseInt(found.group("d"))));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < CENTURY ? 2000 + year : 1900 + year;
    }
}
