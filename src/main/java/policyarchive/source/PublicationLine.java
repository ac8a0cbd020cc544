package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.text.Span;

/**
 * A line above or below an article that says when it was published: a date with the time, the weekday, words such as
 * "Published", the author's or the publication's name beside it, and nothing else. Spans count in the line.
 *
 * @param published the date of publication, null where only an update is dated
 * @param updated the date of an update
 * @param told whether words say that this is about publishing
 * @param names what may be the name of the publication, without the author's
 * @param appeared the name after "first published in"
 */
record PublicationLine(
        @Nullable Span published,
        @Nullable Span updated,
        boolean told,
        List<Span> names,
        @Nullable Span appeared) {
    private static final int LONGEST = 240;
    private static final int MOST_WORDS = 24;

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1\\d{4}(?![\\d./-])");
    /** Months, seasons, and runs of days or months, such as periodicals carry; years alone are too often of something else. */
    private static final Pattern PERIOD = Pattern.compile(
            "\\d{4}-(?:0[1-9]|1[0-2]|2[1-4])(?:/\\d{4}-\\d\\d)?|\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s?[|·•‧∙●►»/–—()\\[\\];]\\s?|\\s-{1,2}\\s|\\t|\\s{3}|,|:\\s|:$");
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:published|posted|updated|modified|issued|released|dated|date|created|debated|edition|issue|volume|vol|printed|filed|edited|gmt|utc|bst|est|edt|read)\\b");
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:first|last|originally|published|posted|updated|modified|created|issued|released|dated|date|debated|edited|filed|printed|online|edition|issue|volume|vol\\.?|no\\.?|number|on|at|by|in|of|for|the|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                + "|\\d{1,4}|mins?\\.?|minutes?|read|time|local|am|pm|a\\.m\\.?|p\\.m\\.?|hrs|gmt|utc|bst|est|edt|cet|cest|ist|pst|pdt|et|pt|aest|aedt|eat|sast|wib|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:am|pm|z)?|\\d{1,2}(?:am|pm)|t\\d\\d:\\d\\d\\S{0,16}|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern BY = Pattern.compile(
            "(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Ss]tory by|[Ww]ords by|[Pp]osted by|[Pp]ublished"
                    + " by|[Ii]nterview by|[Aa]nalysis by|[Oo]pinion"
                    + " by|[Aa]uthor|[Ff]rom)\\s(?:the\\s)?(?<name>\\S.{0,80})");
    private static final Pattern APPEARED = Pattern.compile(
            "(?i)(?:this \\w{3,12} )?(?:was )?(?:(?:first|originally|also) )?(?:published|appeared|printed|ran)"
                    + " (?:in|on|at) (?:the )?(?<name>(?-i:\\p{Lu}).{1,60})");
    private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated?|modified|edited)\\b");

    /** What may stand beside the date behind a bar: a section, the title of a series. */
    private static final int WORDS_BESIDE = 6;

    private static final Pattern BAR = Pattern.compile("\\s?[|·•‧∙●]\\s?");

    /** Reads a line; null where anything else stands in it, save short parts beside a part that tells of publishing. */
    static @Nullable PublicationLine of(String line) {
        if (line.length() > LONGEST || Words.count(line) > MOST_WORDS) {
            return null;
        }
        PublicationLine whole = read(line);
        return whole != null || !BAR.matcher(line).find() ? whole : part(line);
    }

    /** The one part between bars that tells when it was published: "Issue of 3 May 2021 | Upper house: day two". */
    private static @Nullable PublicationLine part(String line) {
        Matcher bar = BAR.matcher(line);
        PublicationLine found = null;
        int at = 0;
        for (boolean more = bar.find(); at <= line.length(); more = more && bar.find()) {
            int end = more ? bar.start() : line.length();
            String part = line.substring(at, end);
            PublicationLine told = dates(part).isEmpty() ? null : read(part);
            if (told != null && (found != null || !told.told() || part.length() == line.length())
                    || told == null && (!dates(part).isEmpty() || Words.count(part) > WORDS_BESIDE)) {
                return null;
            }
            found = told == null ? found : told.shift(at);
            at = more ? bar.end() : line.length() + 1;
        }
        return found;
    }

    private PublicationLine shift(int by) {
        return new PublicationLine(
                published == null ? null : published.shift(by),
                updated == null ? null : updated.shift(by),
                told,
                names.stream().map(n -> n.shift(by)).toList(),
                appeared == null ? null : appeared.shift(by));
    }

    private static @Nullable PublicationLine read(String line) {
        List<Span> dates = dates(line);
        if (dates.isEmpty()) {
            return null;
        }
        Reading reading = new Reading(line);
        int at = 0;
        for (Span date : dates) {
            reading.gap(new Span(at, date.start()));
            reading.date(date, line.substring(at, date.start()));
            at = date.end();
        }
        reading.gap(new Span(at, line.length()));
        return reading.foreign ? null : reading.line();
    }

    private static List<Span> dates(String line) {
        List<Span> all = new ArrayList<>();
        DateFinder.find(line, null).stream()
                .filter(d -> d.date().isDay() || PERIOD.matcher(d.date().edtf()).matches())
                .forEach(d -> all.add(d.span()));
        if (all.isEmpty()) {
            for (Matcher m = NUMBERS.matcher(line); m.find(); ) {
                all.add(new Span(m.start(), m.end()));
            }
        }
        return all;
    }

    /** What has been read of a line. */
    private static final class Reading {
        private final String line;
        private final List<Span> names = new ArrayList<>();
        private @Nullable Span published;
        private @Nullable Span updated;
        private @Nullable Span appeared;
        private boolean told;
        private boolean foreign;

        Reading(String line) {
            this.line = line;
        }

        PublicationLine line() {
            return new PublicationLine(published, updated, told, List.copyOf(names), appeared);
        }

        void date(Span date, String before) {
            if (UPDATE.matcher(before).find()) {
                updated = updated == null ? date : updated;
            } else {
                published = published == null ? date : published;
            }
        }

        void gap(Span gap) {
            Matcher m = SEPARATOR.matcher(line).region(gap.start(), gap.end());
            int at = gap.start();
            while (m.find()) {
                segment(at, m.start());
                at = m.end();
            }
            segment(at, gap.end());
        }

        private void segment(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Characters.isSpace(line.charAt(start))) {
                start++;
            }
            while (end > start && (Characters.isSpace(line.charAt(end - 1)))) {
                end--;
            }
            if (end - start > 1 || end > start && Character.isLetterOrDigit(line.charAt(start))) {
                read(new Span(start, end));
            }
        }

        private void read(Span span) {
            String text = span.of(line);
            String lower = text.toLowerCase(Locale.ROOT);
            Matcher by = BY.matcher(text);
            Matcher place = APPEARED.matcher(text);
            if (isAround(text) || Slogan.isIssue(text) || Notices.isCounter(text) || lower.equals("live")) {
                told = told || CUE.matcher(text).find() || Slogan.isIssue(text);
            } else if (place.matches()) {
                told = true;
                appeared = new Span(place.start("name"), place.end("name")).shift(span.start());
            } else if (by.matches()) {
                told = true;
                if (NameLine.isPublication(by.group("name")) || NameLine.isOrganisation(by.group("name"))) {
                    names.add(new Span(by.start("name"), by.end("name")).shift(span.start()));
                }
            } else if (NameLine.isName(text) || NameLine.isPublication(text)) {
                names.add(span);
            } else {
                foreign = true;
            }
        }

        private static boolean isAround(String text) {
            String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            for (String word : bare.split("\\s+", -1)) {
                if (!word.isEmpty() && !AROUND.matcher(word).matches()) {
                    return false;
                }
            }
            return true;
        }
    }
}
