package policyarchive.edtf;

import java.util.List;
import java.util.Locale;

/** English names of months and weekdays, with the abbreviations newspapers use. */
final class MonthNames {
    /** A month, capitalised or in capitals: "May" and "March" in lower case are other words. */
    static final String MONTH =
            "(?:Jan(?:uary)?|JAN(?:UARY)?|Feb(?:ruary)?|FEB(?:RUARY)?|Mar(?:ch)?|MAR(?:CH)?|Apr(?:il)?"
                + "|APR(?:IL)?|May|MAY|June?|JUNE?|July?|JULY?|Aug(?:ust)?|AUG(?:UST)?|Sept?(?:ember)?|SEPT?(?:EMBER)?"
                + "|Oct(?:ober)?|OCT(?:OBER)?|Nov(?:ember)?|NOV(?:EMBER)?|Dec(?:ember)?|DEC(?:EMBER)?)\\b\\.?";

    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private MonthNames() {}

    /** 1 for January or any abbreviation of it. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** 1 for Monday. */
    static int weekday(String name) {
        return DAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}
