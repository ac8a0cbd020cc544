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
    private static final int LONGEST = 140;
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.’' -]{1,30}(?:(?:[,/] ?| / | \\()\\p{Lu}[\\p{L}.’' ]{1,25}\\)?){0,3}";
    private static final String DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?";
    private static final String DATE =
            "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?"
                    + " \\p{Lu}\\p{L}{2,8}\\.?(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?[(/](?<agency>[A-Z][A-Za-z .&-]{1,30})[)/])?";
    private static final String END =
            "(?:\\s?(?:[-–—_]|--|:)\\s{0,2}(?=[\\p{Lu}“\"‘])|\\s?(?:[–—]|\\s-{1,2})\\s{1,2}(?=[\\p{Ll}\\d]))";
    private static final Pattern CAPITALS_END = Pattern.compile("(?:[–—]|\\s-{1,2})\\s{1,2}$");
    private static final Pattern FORM = Pattern.compile("(?<place>" + PLACE
            + ")?(?:(?:, ?|^| \\(|\\s?[–—|]\\s?|\\s-\\s)" + DAY + "(?<date>" + DATE + ")\\)?)?" + AGENCY + END);
    /** Offices put the day first: "September 18, 2025 – Ottawa, Ontario – ". */
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "(?<date>" + DATE + ")(?:,|\\s?[–—|]|\\s-)\\s(?<place>" + PLACE + ")" + AGENCY + END);

    /** The dateline a line opens with, null where it opens with none. */
    static @Nullable Dateline of(Line line) {
        String head = line.text().substring(0, Math.min(LONGEST, line.text().length()));
        Matcher m = DAY_FIRST.matcher(head);
        if (!m.lookingAt()) {
            m = FORM.matcher(head);
            if (!m.lookingAt() || m.end() == 0) {
                return null;
            }
        }
        String place = m.group("place");
        boolean capitals = place != null && place.equals(place.toUpperCase(Locale.ROOT)) && !place.contains("  ");
        if (m.group("date") == null
                && m.group("agency") == null
                && !(capitals && CAPITALS_END.matcher(m.group()).find())) {
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
        boolean complete = isComplete(line);
        if (!complete && year == null) {
            return null;
        }
        List<DateMention> found = DateFinder.find(complete ? words : words + ", " + year, null);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Whether the date says its year. */
    boolean isComplete(Line line) {
        return date != null && date.of(line.text()).matches(".*\\d{4}");
    }
}
