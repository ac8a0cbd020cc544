package policyarchive.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.edtf.EdtfDate;

/**
 * A date somebody stated in a field: EDTF, an ISO time stamp, the date of a mail, English words, or numbers with the year last. Of 3/4/2021
 * nobody can say whether it is in March or April, so that only the year is kept.
 */
final class StatedDate {
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b");
    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.{0,40}");
    private static final int LONGEST = 200;
    /** No newspaper is older than the first of 1605. */
    private static final int FIRST_YEAR = 1605;

    private static final Set<LocalDate> ZERO = Set.of(LocalDate.of(1900, 1, 1), LocalDate.EPOCH);

    private StatedDate() {}

    /**
     * @param date null where the text is no date, or none that is taken
     * @param note why a date was not taken, or taken only in part; null where there is nothing to say
     */
    record Read(@Nullable EdtfDate date, @Nullable String note) {}

    static Read read(String text, LocalDate today) {
        String value = text.strip();
        if (value.length() > LONGEST) {
            return new Read(null, "a date field of %d characters is no date".formatted(value.length()));
        }
        Optional<EdtfDate> date = exact(value).or(() -> MailDate.read(value));
        if (date.isEmpty()) {
            Matcher m = NUMBERS.matcher(value);
            if (m.find()) {
                return numbers(value, m, today);
            }
            List<DateMention> found = DateFinder.find(value.matches("\\d{4}") ? "in " + value : value, null);
            date = found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.getFirst().date());
        }
        return date.map(d -> notInFuture(d, value, today))
                .orElseGet(() -> new Read(null, "\"%s\" is no date that exists".formatted(value)));
    }

    /** Refuses what begins after today, and the zero dates of programs: 0001-01-01, 1900-01-01, 1970-01-01. */
    static Read notInFuture(EdtfDate date, String words, LocalDate today) {
        if (date.earliest() != null
                && (date.earliest().getYear() < FIRST_YEAR || ZERO.contains(date.earliest()) && date.isDay())) {
            return new Read(null, "the date \"%s\" is none on which an article appeared".formatted(words));
        }
        boolean future = date.earliest() != null && date.earliest().isAfter(today);
        return future
                ? new Read(null, "the date \"%s\" lies in the future and was not taken".formatted(words))
                : new Read(date, null);
    }

    private static Optional<EdtfDate> exact(String value) {
        Matcher stamp = STAMP.matcher(value);
        return EdtfDate.tryParse(stamp.matches() ? stamp.group(1) : value);
    }

    private static Read numbers(String value, Matcher m, LocalDate today) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        int year = Integer.parseInt(m.group(3));
        try {
            if (first <= 12 && second <= 12 && first != second) {
                Read read = notInFuture(EdtfDate.parse(m.group(3)), value, today);
                return new Read(read.date(), "day and month of \"%s\" cannot be told apart".formatted(value));
            }
            boolean dayFirst = first > 12;
            LocalDate day = LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
            return notInFuture(EdtfDate.of(day), value, today);
        } catch (DateTimeException e) {
            return new Read(null, "\"%s\" is no date that exists".formatted(value));
        }
    }
}
