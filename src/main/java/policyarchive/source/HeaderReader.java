package policyarchive.source;

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

/** Reads single lines of a header into the metadata: fields, dates, bylines, addresses, names of publications. */
final class HeaderReader {
    private static final Pattern BARE_DATE =
            Pattern.compile("(?i)(?:date|dated|published|posted|issued)\\s+(?=\\d{4}-\\d|\\d{1,2} |[A-Z][a-z]{2})");

    private final AlignedText plain;
    private final Metadata metadata;

    /** What is left of the line last taken, null where all of it was. */
    private @Nullable Line left;

    HeaderReader(AlignedText plain, Metadata metadata) {
        this.plain = plain;
        this.metadata = metadata;
    }

    /** What is left of the line last taken: prose after a date; null where all of it was. */
    @Nullable
    Line left() {
        return left;
    }

    boolean hasDate() {
        return metadata.get(Field.DATE).isPresent();
    }

    /**
     * Takes a line that says something about the text.
     *
     * @param first whether no line has been left above it, so that it may be a headline
     */
    boolean takes(Line line, boolean first) {
        left = null;
        HeaderFields field = HeaderFields.of(line.text());
        if (field != null && !field.isDate()) {
            put(field.field(), line, field.value());
            return true;
        }
        return date(line, first)
                || Slogan.isIssue(line.text())
                || field(field, line)
                || bareDate(line)
                || byline(line)
                || address(line);
    }

    /** Takes a line below the text that says when it was published or changed. */
    boolean takesFooter(Line line) {
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
        left = after.words() > 3 ? after : null;
        return true;
    }

    boolean byline(Line line) {
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
    boolean date(Line line, boolean first) {
        PublicationLine date = PublicationLine.of(line.text());
        if (date == null || first && isHeadline(date, line.text())) {
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

    void name(Line line, Span span, int weight) {
        if (weight > 0) {
            metadata.addName(new Name(span.of(line.text()), source(line, span), weight));
        }
    }

    private Span source(Line line, Span within) {
        return plain.toOriginal(within.shift(line.span().start()));
    }
}
