package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

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

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    private final List<Line> rest = new ArrayList<>();

    /** Whether the text has not begun. */
    private boolean above = true;

    private final HeaderReader reader;

    /** Whether dates stand above the parts of the text, as in a chronology; these are no dates of publication. */
    private final boolean chronology;

    private HeaderLines(List<Line> lines, AlignedText plain, Metadata metadata) {
        this.reader = new HeaderReader(plain, metadata);
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
            sentences += begins(line) && !Notices.is(line) ? 1 : 0;
            boolean late = !header.above && sentences <= STANDFIRST && i < DEPTH;
            boolean foot = !header.above && i >= lines.size() - FOOT;
            if (header.above && mastheads.contains(line)) {
                header.reader.name(line, Mastheads.name(line), 2);
            } else if (header.above) {
                header.readAbove(line);
            } else if (!(late && header.takesLate(line)) && !(foot && header.reader.takesFooter(line))) {
                header.rest.add(line);
            }
        }
        return header.rest;
    }

    private void readAbove(Line line) {
        if (!reader.takes(line, rest.isEmpty())) {
            rest.add(line);
            above = Notices.is(line) || !begins(line);
            return;
        }
        markHeadline();
        Line left = reader.left();
        if (left != null) {
            rest.add(left);
            above = left.words() <= PROSE;
        }
    }

    /** The one line above a date or a byline is the headline, even where it is a sentence with its full stop. */
    private void markHeadline() {
        List<Line> text = rest.stream().filter(l -> !Notices.is(l)).toList();
        Line only = text.size() == 1 ? text.getFirst() : null;
        if (only != null && only.kind() == BlockKind.PARAGRAPH && Headline.mayBeSentence(only)) {
            rest.set(rest.indexOf(only), only.as(BlockKind.HEADING));
        }
    }

    private static boolean begins(Line line) {
        return line.words() > PROSE || line.isSentence() && line.words() > SENTENCE;
    }

    /** A month or season alone below prose heads a part of the text. */
    private static boolean saysDay(PublicationLine date, Line line) {
        Span span = date.published() != null ? date.published() : date.updated();
        return span != null && DAY.matcher(span.of(line.text())).find();
    }

    /** After a standfirst: a date alone, or one that is told to be the date of publication. */
    private boolean takesLate(Line line) {
        PublicationLine date = reader.hasDate() ? null : PublicationLine.of(line.text());
        boolean clear = date != null && (date.told() || date.names().isEmpty() && saysDay(date, line)) && !chronology;
        return clear && reader.date(line, false) || reader.byline(line);
    }
}
