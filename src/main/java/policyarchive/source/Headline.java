package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.source.ParsedArticle.Title;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/** Finds the headline, or derives a title from the first sentence. The headline is no part of the body. */
final class Headline {
    private static final int MOST_WORDS = 30;
    private static final int SENTENCE_WORDS = 16;
    private static final int MENU_WORDS = 4;
    private static final int DEPTH = 12;

    private Headline() {}

    /**
     * @param title null where the text has none
     * @param lines the lines without it, and without the menu above it
     */
    record Taken(@Nullable Title title, List<Line> lines) {}

    /**
     * Takes the headline.
     *
     * @param menu where the menu above the text ends: what stands above it is the site's name, unless nothing follows
     */
    static Taken take(List<Line> lines, int menu, AlignedText plain, Metadata metadata) {
        Optional<Value> stated = metadata.get(Field.TITLE);
        if (stated.isPresent()) {
            Value value = stated.get();
            String rule = value.header() ? "title.header" : "title.metadata";
            return new Taken(
                    new Title(Tidy.oneLine(value.text()), false, rule, value.span()), without(lines, value.text()));
        }
        int prose = firstProse(lines);
        int at = heading(lines, prose, menu);
        at = at < 0 ? heading(lines, prose, 0) : at;
        if (at < 0) {
            return new Taken(null, lines);
        }
        Line line = lines.get(at);
        String rule = line.kind() == BlockKind.HEADING ? "title.heading" : "title.first-line";
        Title title = new Title(Tidy.oneLine(line.text()), false, rule, plain.toOriginal(line.span()));
        List<Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean above = i < at && isSiteHead(lines.get(i), menu);
            if (i != at && !above) {
                left.add(lines.get(i));
            }
        }
        return new Taken(title, without(left, title.text()));
    }

    /** Whether a line above the headline is the site's name, slogan or menu. */
    private static boolean isSiteHead(Line line, int menu) {
        return !line.isSentence()
                && (line.words() <= MENU_WORDS || line.span().start() < menu || Slogan.is(line.text()));
    }

    private static int firstProse(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() != BlockKind.HEADING
                    && (!mayBeHeadline(line) && Boilerplate.isProse(line) || line.kind() == BlockKind.LIST_ITEM)) {
                return i;
            }
        }
        return Math.min(lines.size(), 1);
    }

    /** The first heading the format marks, else the first line of four words, else the last of two, above the text. */
    private static int heading(List<Line> lines, int prose, int menu) {
        int end = Math.min(prose, DEPTH);
        int slogan = -1;
        int few = -1;
        int enough = -1;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            boolean quoted = i == 0 && isQuotedHeadline(line);
            if (!mayBeHeadline(line) && !quoted && !isMarked(line)
                    || i + 1 == lines.size()
                    || line.span().start() < menu) {
                continue;
            }
            if (line.kind() != BlockKind.HEADING && Slogan.is(line.text())) {
                slogan = slogan < 0 ? i : slogan;
                continue;
            }
            if (line.kind() == BlockKind.HEADING) {
                return i;
            }
            enough = enough < 0 && line.words() >= MENU_WORDS ? i : enough;
            few = line.words() >= 2 || i + 1 == end ? i : few;
        }
        return enough >= 0 ? enough : slogan >= 0 ? slogan : few;
    }

    private static boolean isMarked(Line line) {
        return line.kind() == BlockKind.HEADING && line.words() <= MOST_WORDS;
    }

    /** Whether a line may be a headline made of sentences, such as campaigners write: "We said no. We meant it." */
    static boolean mayBeSentence(Line line) {
        return line.words() <= SENTENCE_WORDS
                && Words.endsWithFullStop(line.text())
                && !isQuotation(line.text())
                && !Slogan.is(line.text())
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** The first line in double marks is a headline, save where it is a sentence with its full stop. */
    private static boolean isQuotedHeadline(Line line) {
        return isQuotation(line.text()) && line.words() <= MOST_WORDS && !Words.endsWithFullStop(line.text());
    }

    private static boolean mayBeHeadline(Line line) {
        String text = line.text();
        int first = text.codePointAt(0);
        boolean opens = Character.isUpperCase(first)
                || Character.isDigit(first)
                || "‘“\"'".indexOf(first) >= 0
                || !Character.isAlphabetic(first) && text.length() > 1 && first != '(' && first != '[';
        return opens
                && line.words() <= MOST_WORDS
                && line.kind() != BlockKind.LIST_ITEM
                && !Words.endsWithFullStop(text)
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0
                && !isQuotation(text);
    }

    /** A line wholly within double marks is a pulled quotation. */
    private static boolean isQuotation(String text) {
        return (text.startsWith("“") || text.startsWith("\"")) && (text.endsWith("”") || text.endsWith("\""));
    }

    private static List<Line> without(List<Line> lines, String title) {
        String plain = Words.plain(title);
        List<Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= DEPTH || !Words.plain(lines.get(i).text()).equals(plain)) {
                left.add(lines.get(i));
            }
        }
        return left;
    }

    /** A title made of the first sentence of a body. */
    static Title derived(AlignedText body, Span first) {
        String text = first.of(body.text());
        int end = DerivedTitle.end(text);
        boolean cut = end < text.length() && !Words.endsSentence(text.substring(0, end));
        String title = Tidy.oneLine(text.substring(0, end));
        Span span = body.toOriginal(new Span(first.start(), first.start() + end));
        return new Title(cut ? title + "…" : withoutFullStop(title), true, "title.derived", span);
    }

    private static String withoutFullStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }
}
