package policyarchive.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.text.Span;

/**
 * The place, date and agency that open a report: "LONDON, Oct 4 (Reuters) - ", "WASHINGTON (AP) — ", "Sydney, 4 October
 * 2019 – ". Form as in the style guides of Reuters and the Associated Press.
 *
 * @param span from the start of the line to the first word of the text
 * @param date the words of the date, null where it has none
 * @param agency the agency in brackets, null where it names none
 */
record Dateline(Span span, @Nullable Span date, @Nullable Span agency) {
    private static final int LONGEST = 110;
    private static final String PLACE = "\\p{Lu}[\\p{L}.’' -]{1,30}(?:[,/] ?\\p{Lu}[\\p{L}.’' ]{1,25}){0,2}";
    private static final String DATE =
            "(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?(?:,? \\d{4})?)";
    private static final Pattern FORM = Pattern.compile("(?<place>" + PLACE + ")?(?:(?:, ?|^)(?<date>" + DATE
            + "))?(?: ?\\((?<agency>[A-Z][A-Za-z .&/]{1,30})\\))?\\s?(?:[-–—]|--|:)\\s{0,2}(?=[\\p{Lu}“\"‘])");

    /** The dateline a line opens with, null where it opens with none. */
    static @Nullable Dateline of(Line line) {
        String head = line.text().substring(0, Math.min(LONGEST, line.text().length()));
        Matcher m = FORM.matcher(head);
        if (!m.lookingAt() || m.end() == 0) {
            return null;
        }
        String place = m.group("place");
        boolean capitals = place != null && place.equals(place.toUpperCase(Locale.ROOT)) && !place.contains("  ");
        if (m.group("date") == null
                && m.group("agency") == null
                && !(capitals && m.group().endsWith("— "))) {
            return null;
        }
        return new Dateline(new Span(0, m.end()), group(m, "date"), group(m, "agency"));
    }

    private static @Nullable Span group(Matcher m, String name) {
        return m.start(name) < 0 ? null : new Span(m.start(name), m.end(name));
    }

    /** The day the dateline states in that year, or by itself; null where it states none that exists. */
    @Nullable
    DateMention day(Line line, @Nullable Integer year) {
        if (date == null) {
            return null;
        }
        String words = date.of(line.text());
        boolean complete = words.matches(".*\\d{4}");
        if (!complete && year == null) {
            return null;
        }
        List<DateMention> found = DateFinder.find(complete ? words : words + ", " + year, null);
        return found.isEmpty() ? null : found.getFirst();
    }
}
