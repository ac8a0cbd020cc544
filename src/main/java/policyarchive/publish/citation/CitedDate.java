package policyarchive.publish.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;

/**
 * A date as references can say it: numbers where it is a day, a month, a year or a closed range of these, words where it
 * is a season, a decade, or open on one side.
 *
 * @param ends year, month and day as far as they are known, of one date or of both ends of a range; empty where only
 *     words can say it
 * @param circa whether it is approximate or uncertain
 * @param words as people write it
 */
record CitedDate(List<List<Integer>> ends, boolean circa, String words) {
    private static final int MONTHS = 12;
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX)(?:T[^?~%]*)?)?)?[?~%]?");

    static @Nullable CitedDate of(@Nullable EdtfDate date) {
        if (date == null) {
            return null;
        }
        List<List<Integer>> ends =
                Arrays.stream(date.edtf().split("/", -1)).map(CitedDate::parts).toList();
        // Styles want both ends of a range alike: a month and a year together can only be said in words.
        boolean sayable = ends.stream().noneMatch(List::isEmpty)
                && ends.stream().map(List::size).distinct().count() == 1;
        return new CitedDate(sayable ? ends : List.of(), date.isQualified(), date.words(Locale.ENGLISH));
    }

    boolean isNumeric() {
        return !ends.isEmpty();
    }

    /** Empty where numbers cannot say it. */
    private static List<Integer> parts(String edtf) {
        Matcher plain = PLAIN.matcher(edtf);
        if (!plain.matches()) {
            return List.of();
        }
        int year = Integer.parseInt(plain.group(1));
        if (isUnknown(plain.group(2))) {
            return List.of(year);
        }
        int month = Integer.parseInt(plain.group(2));
        if (month > MONTHS) {
            return List.of();
        }
        return isUnknown(plain.group(3))
                ? List.of(year, month)
                : List.of(year, month, Integer.parseInt(plain.group(3)));
    }

    private static boolean isUnknown(@Nullable String part) {
        return part == null || part.equals("XX");
    }
}
