package policyarchive.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.EdtfDate;

/**
 * Puts dates, countries and numbers into words, in the language of the page. Templates know it as {@code #wording}.
 *
 * @param locale of the page
 */
public record Wording(Locale locale) {
    /** What of an EDTF string the {@code datetime} attribute of HTML can say: a day, a month or a year. */
    private static final Pattern MACHINE_READABLE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?");

    /** An EDTF date as people write it. */
    public String date(String edtf) {
        return EdtfDate.tryParse(edtf).map(date -> date.words(locale)).orElse(edtf);
    }

    /** The value of a {@code datetime} attribute for an EDTF date: of an interval its first end that is known. */
    public @Nullable String datetime(String edtf) {
        Matcher known = MACHINE_READABLE.matcher(edtf);
        return known.find() ? known.group() : null;
    }

    /** Words that describe something, such as "an open letter", as they stand in a heading. */
    public static String title(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** The name of a country, given its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The name of a language, given its ISO 639-1 code. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(locale);
    }

    /** A moment, in coordinated universal time. */
    public String instant(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    /** A number with the separators of the language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** The address if a browser may follow it, null for anything but http and https. */
    public static @Nullable String followable(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String start =
                url.substring(0, Math.min(url.length(), "https://".length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") ? url : null;
    }

    /** The numbers of a list as words, such as "8, 7". */
    public String numbers(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(this::number).toList());
    }

    private String number(Integer number) {
        return number(number.longValue());
    }
}
