package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Name;
import policyarchive.source.Metadata.Value;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * Takes the lines at the top of a text that say something about it: {@code Title: …}, {@code date 2020-10-15}, "Published
 * 12 March 2021", bylines, the name of the publication, its address. A date line may be followed by the first sentence on
 * the same line, which stays; it may also follow a standfirst, and "First published on" may close a text.
 */
final class HeaderLines {
    /** So many lines may stand above the text. */
    private static final int DEPTH = 30;

    /** So many lines with a whole sentence may stand above the date: a standfirst and its continuation. */
    private static final int STANDFIRST = 2;

    /** Within so many lines of the end a text may say when it was published. */
    private static final int FOOT = 10;

    /** A line with more words than this begins the text. */
    private static final int PROSE = 30;

    private static final int SENTENCE = 12;
    private static final int CHRONOLOGY = 3;

    private static final Pattern BARE_DATE =
            Pattern.compile("(?i)(?:date|dated|published|posted|issued)\\s+(?=\\d{4}-\\d|\\d{1,2} |[A-Z][a-z]{2})");
    private final List<Line> rest = new ArrayList<>();

    /** What is left of the line last taken, null where all of it was. */
    private @Nullable Line taken;

    /** Whether the text has not begun. */
    private boolean above = true;

    private final AlignedText plain;
    private final Metadata metadata;

    /** Whether dates stand above the parts of the text, as in a chronology; these are no dates of publication. */
    private final boolean chronology;

    private HeaderLines(List<Line> lines, AlignedText plain, Metadata metadata) {
        this.plain = plain;
        this.metadata = metadata;
        this.chronology =
                lines.stream().filter(HeaderLines::isBareDate).limit(CHRONOLOGY).count() == CHRONOLOGY;
    }

    private static boolean isBareDate(Line line) {
        PublicationLine date = line.words() > 6 ? null : PublicationLine.of(line.text());
        return date != null && !date.told() && date.names().isEmpty();
    }

    /** Puts what the header says into the metadata and returns the other lines. */
    static List<Line> take(List<Line> lines, AlignedText plain, Metadata metadata) {
        HeaderLines header = new HeaderLines(lines, plain, metadata);
        List<Line> mastheads = Mastheads.of(lines);
        int sentences = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            header.above = header.above && i < DEPTH;
            sentences += begins(line) && !Boilerplate.isNotice(line) ? 1 : 0;
            boolean late = !header.above && sentences <= STANDFIRST && i < DEPTH;
            boolean foot = !header.above && i >= lines.size() - FOOT;
            if (header.above && mastheads.contains(line)) {
                header.name(line, Mastheads.name(line), 2);
            } else if (header.above) {
                header.readAbove(line);
            } else if (!(late && header.takesLate(line)) && !(foot && header.takesFoot(line))) {
                header.rest.add(line);
            }
        }
        return header.rest;
    }

    private void readAbove(Line line) {
        if (!takes(line)) {
            rest.add(line);
            above = Boilerplate.isNotice(line) || !begins(line);
        } else if (taken != null) {
            rest.add(taken);
            above = taken.words() <= PROSE;
        }
    }

    private static boolean begins(Line line) {
        return line.words() > PROSE || line.isSentence() && line.words() > SENTENCE;
    }

    private boolean takes(Line line) {
        taken = null;
        HeaderFields field = HeaderFields.of(line.text());
        if (field != null && !field.isDate()) {
            put(field.field(), line, field.value());
            return true;
        }
        return dateLine(line) || field(field, line) || bareDate(line) || byline(line) || address(line);
    }

    /** After a standfirst: a date alone, or one that is told to be the date of publication. */
    private boolean takesLate(Line line) {
        PublicationLine date = metadata.get(Field.DATE).isPresent() ? null : PublicationLine.of(line.text());
        boolean clear = date != null && (date.told() || date.names().isEmpty()) && !chronology;
        return clear && dateLine(line) || byline(line);
    }

    private boolean takesFoot(Line line) {
        FooterLine foot = FooterLine.of(line.text());
        if (foot == null) {
            return false;
        }
        put(foot.update() ? Field.UPDATED : Field.DATE, line, foot.date());
        return true;
    }

    private void put(@Nullable Field key, Line line, Span value) {
        if (key != null) {
            metadata.put(key, new Value(value.of(line.text()).strip(), source(line, value), true));
        }
    }

    private boolean field(@Nullable HeaderFields field, Line line) {
        if (field == null) {
            return false;
        }
        put(field.field(), line, field.value());
        return true;
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
        put(Field.DATE, line, date);
        Line after = line.from(date.end());
        taken = after.words() > 3 ? after : null;
        return true;
    }

    private boolean byline(Line line) {
        return Byline.is(line) && authors(line);
    }

    /** Notes the authors a line names; always true. */
    private boolean authors(Line line) {
        Byline.authors(line.text()).forEach(metadata::addAuthor);
        return true;
    }

    /** The address of the article, alone on its line. */
    private boolean address(Line line) {
        boolean alone =
                line.words() == 1 && WebAddresses.URL.matcher(line.text()).matches();
        if (alone) {
            put(Field.URL, line, new Span(0, line.text().length()));
        }
        return alone;
    }

    /** A line that is a date, with the time, the weekday and words such as "Published" or "By Name" around it. */
    private boolean dateLine(Line line) {
        PublicationLine date = PublicationLine.of(line.text());
        if (date == null || rest.isEmpty() && isHeadline(date, line.text())) {
            return false;
        }
        if (date.published() != null) {
            put(Field.DATE, line, date.published());
        }
        if (date.updated() != null) {
            put(Field.UPDATED, line, date.updated());
        }
        if (date.appeared() != null) {
            name(line, date.appeared(), 3);
        }
        for (Span name : date.names()) {
            String text = name.of(line.text());
            boolean named = NameLine.isPublication(text) || NameLine.isOrganisation(text);
            name(line, name, named ? 2 : 0);
        }
        return authors(line);
    }

    /** A date after several words that are no publication's name belongs to a headline in capitals. */
    private static boolean isHeadline(PublicationLine date, String text) {
        return !date.told()
                && date.names().stream()
                        .map(n -> n.of(text))
                        .anyMatch(n -> Words.count(n) > 3 && !NameLine.isPublication(n));
    }

    private void name(Line line, Span span, int weight) {
        if (weight > 0) {
            metadata.addName(new Name(span.of(line.text()), source(line, span), weight));
        }
    }

    private Span source(Line line, Span within) {
        return plain.toOriginal(within.shift(line.span().start()));
    }
}
