package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * Takes the lines at the top of a text that say something about it: {@code Title: …}, {@code date 2020-10-15}, "Published
 * 12 March 2021", bylines. A date line may be followed by the first sentence on the same line, which stays.
 */
final class HeaderLines {
    /** So many lines may stand above the text. */
    private static final int DEPTH = 30;

    /** A line with more words than this begins the text. */
    private static final int PROSE = 30;

    private static final int SENTENCE = 12;

    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("source", Field.SOURCE),
            Map.entry("publisher", Field.SOURCE),
            Map.entry("publication", Field.SOURCE),
            Map.entry("outlet", Field.SOURCE),
            Map.entry("site", Field.SOURCE),
            Map.entry("website", Field.SOURCE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publication date", Field.DATE),
            Map.entry("date published", Field.DATE),
            Map.entry("published on", Field.DATE),
            Map.entry("posted", Field.DATE),
            Map.entry("posted on", Field.DATE),
            Map.entry("updated", Field.UPDATED),
            Map.entry("last updated", Field.UPDATED),
            Map.entry("last modified", Field.UPDATED),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("address", Field.URL),
            Map.entry("permalink", Field.URL),
            Map.entry("canonical", Field.URL),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("lang", Field.LANGUAGE));

    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?<key>title|headline|source|publisher|publication(?: date)?|outlet|site|website|date(?:"
                + " published)?|published(?: on)?|posted(?: on)?|updated|last updated|last"
                + " modified|url|link|address|permalink|canonical|language|lang|author|authors|by|byline|writer|tags|category|categories|section|keywords)"
                + "\\s?:\\s*(?<value>.*)");
    private static final Pattern BARE_DATE =
            Pattern.compile("(?i)(?:date|dated|published|posted)\\s+(?=\\d{4}-\\d|\\d{1,2} |[A-Z][a-z]{2})");
    private static final Pattern AROUND_DATE = Pattern.compile(
            "(?i)(?:first|last|published|posted|updated|modified|created|dated|date|on|at|by|the|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                + "|\\d{1,3}|mins?|minutes?|read|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|bst|est|edt|cet|cest|ist|pst|pdt|et|aest|aedt|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:am|pm|z)?|\\d{1,2}(?:am|pm)|t\\d\\d:\\d\\d\\S{0,16})");
    private static final Pattern BYLINE =
            Pattern.compile("(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Ss]tory by|[Ww]ords by|[Pp]osted"
                    + " by|[Aa]uthor:|Text:)\\s+\\p{Lu}[^.!?]{1,80}");

    private final List<Line> rest = new ArrayList<>();

    /** What is left of the line last taken, null where all of it was. */
    private @Nullable Line taken;

    private final AlignedText plain;
    private final Metadata metadata;

    private HeaderLines(AlignedText plain, Metadata metadata) {
        this.plain = plain;
        this.metadata = metadata;
    }

    /** Puts what the header says into the metadata and returns the other lines. */
    static List<Line> take(List<Line> lines, AlignedText plain, Metadata metadata) {
        HeaderLines header = new HeaderLines(plain, metadata);
        boolean above = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            above = above && i < DEPTH;
            if (!above || !header.takes(line)) {
                header.rest.add(line);
                above = above && (Boilerplate.isNotice(line) || !begins(line));
            } else if (header.taken != null) {
                header.rest.add(header.taken);
                above = above && header.taken.words() <= PROSE;
            }
        }
        return header.rest;
    }

    private static boolean begins(Line line) {
        return line.words() > PROSE || line.isSentence() && line.words() > SENTENCE;
    }

    private boolean takes(Line line) {
        taken = null;
        Matcher field = FIELD.matcher(line.text());
        if (field.matches()) {
            put(line, field);
            return true;
        }
        return bareDate(line) || isByline(line) || dateLine(line);
    }

    private void put(Line line, Matcher field) {
        Field key = KEYS.get(field.group("key").toLowerCase(Locale.ROOT));
        if (key != null) {
            String value = field.group("value").strip();
            metadata.put(key, new Value(value, source(line, field.start("value"), field.end("value")), true));
        }
    }

    /** {@code date 2020-10-15}, with or without prose after it. */
    private boolean bareDate(Line line) {
        Matcher m = BARE_DATE.matcher(line.text());
        if (!m.lookingAt()) {
            return false;
        }
        List<DateMention> dates =
                DateFinder.find(line.text().substring(0, Math.min(line.text().length(), m.end() + 40)), null);
        if (dates.isEmpty() || dates.getFirst().span().start() > m.end() + 12) {
            return false;
        }
        Span date = dates.getFirst().span();
        metadata.put(Field.DATE, new Value(date.of(line.text()), source(line, date.start(), date.end()), true));
        Line after = line.from(date.end());
        taken = after.words() > 3 ? after : null;
        return true;
    }

    private static boolean isByline(Line line) {
        return line.words() <= 14
                && BYLINE.matcher(line.text()).lookingAt()
                && !line.text().endsWith(".")
                && DateFinder.find(line.text(), null).isEmpty();
    }

    /** A line that is a date, with the time, the weekday and words such as "Published" or "By Name" around it. */
    private boolean dateLine(Line line) {
        if (line.words() > 16 || line.text().endsWith(".")) {
            return false;
        }
        List<DateMention> dates = DateFinder.find(line.text(), null).stream()
                .filter(d -> d.date().isDay())
                .toList();
        if (dates.isEmpty() || !isAround(line.text(), dates)) {
            return false;
        }
        Span date = dates.getFirst().span();
        boolean update =
                line.text().substring(0, date.start()).toLowerCase(Locale.ROOT).contains("updated");
        Value value = new Value(date.of(line.text()), source(line, date.start(), date.end()), true);
        metadata.put(update ? Field.UPDATED : Field.DATE, value);
        return true;
    }

    private static boolean isAround(String text, List<DateMention> dates) {
        String without = text;
        for (DateMention d : dates.reversed()) {
            without = without.substring(0, d.span().start()) + " "
                    + without.substring(d.span().end());
        }
        if (BYLINE.matcher(without).lookingAt()) {
            return true;
        }
        for (String word : without.split("[\\s,|·•/()–—-]+")) {
            if (!word.isEmpty()
                    && !AROUND_DATE
                            .matcher(word.endsWith(":") ? word.substring(0, word.length() - 1) : word)
                            .matches()) {
                return false;
            }
        }
        return true;
    }

    private Span source(Line line, int start, int end) {
        return plain.toOriginal(new Span(start, end).shift(line.span().start()));
    }
}
