package policyarchive.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source allows, in the Extended Date/Time Format of ISO 8601-2, level 1. Two dates are equal
 * when they are written alike.
 *
 * @param edtf the date in EDTF level 1
 * @param earliest the first day it may lie on; null where the start is open or unknown
 * @param latest the last day it may lie on; null where the end is open or unknown
 */
public record EdtfDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /**
     * By the earliest day; dates without one by the latest day; dates with neither, and null, last. Ties are broken by
     * the latest day, then by the writing.
     */
    public static final Comparator<@Nullable EdtfDate> CHRONOLOGICAL =
            Comparator.nullsLast(Comparator.<EdtfDate, @Nullable LocalDate>comparing(
                            EdtfDate::sortDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(EdtfDate::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(EdtfDate::edtf));

    /**
     * Reads an EDTF level 1 string.
     *
     * @throws EdtfException if the text is none
     */
    public static EdtfDate parse(String text) {
        return EdtfParser.parse(text.strip());
    }

    /** Reads an EDTF level 1 string; empty if the text is none. */
    public static Optional<EdtfDate> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    public static EdtfDate of(LocalDate day) {
        return parse(day.toString());
    }

    public static EdtfDate of(YearMonth month) {
        return parse(month.toString());
    }

    public static EdtfDate of(Year year) {
        return parse("%04d".formatted(year.getValue()));
    }

    /** From one date to another, both included. Null stands for an open end. */
    public static EdtfDate interval(@Nullable EdtfDate from, @Nullable EdtfDate to) {
        return parse((from == null ? ".." : from.edtf) + "/" + (to == null ? ".." : to.edtf));
    }

    /** Not before this date: {@code 2019-03/..}. */
    public EdtfDate orLater() {
        return interval(this, null);
    }

    /** Not after this date: {@code ../2021}. */
    public EdtfDate orEarlier() {
        return interval(null, this);
    }

    /** The same date, approximate. Of an interval both ends are. */
    public EdtfDate approximately() {
        StringBuilder all = new StringBuilder();
        for (String end : edtf.split("/", -1)) {
            boolean plain = end.isEmpty() || end.equals("..") || "~%".indexOf(end.charAt(end.length() - 1)) >= 0;
            boolean uncertain = end.endsWith("?");
            all.append(all.isEmpty() ? "" : "/")
                    .append(uncertain ? end.substring(0, end.length() - 1) + "%" : plain ? end : end + "~");
        }
        return parse(all.toString());
    }

    /** Whether the date is one day, known for certain. */
    public boolean isDay() {
        return earliest != null && earliest.equals(latest) && !isQualified();
    }

    /** Whether the date, or an end of it, is marked as approximate or uncertain. */
    public boolean isQualified() {
        return edtf.chars().anyMatch(c -> c == '~' || c == '?' || c == '%');
    }

    public boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    /** The day it is sorted by: the earliest, else the latest, null for a date without either. */
    public @Nullable LocalDate sortDay() {
        return earliest != null ? earliest : latest;
    }

    /** The date as people write it: "15 October 2020", "about October 2020", "March 2019 or later". */
    public String words(Locale locale) {
        return EdtfWords.of(this, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate d && d.edtf.equals(edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
