package policyarchive.extract.words;

import java.util.Set;

/** Names of days and months, which have capitals and yet are never part of the name or office before them. */
public final class Calendar {
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Calendar() {}

    /** Whether this is the name of a day or a month. */
    public static boolean contains(Word word) {
        return DAYS.contains(word.text()) || MONTHS.contains(word.text());
    }
}
