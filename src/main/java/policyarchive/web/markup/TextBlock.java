package policyarchive.web.markup;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Span;

/**
 * A line of a cleaned text, which stands by itself.
 *
 * @param kind what it looks like
 * @param span where it stands, without the white space around it
 */
record TextBlock(Kind kind, Span span) {
    /** Longer lines are paragraphs, whatever they end with. */
    private static final int LONGEST_HEADING = 100;

    private static final String ENDS_OF_PROSE = ".!…:;,”\"’'»)";
    private static final String BULLETS = "•-*–‣◦·";

    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM
    }

    /** The lines of a text that hold anything, in order. */
    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = stripped(text, start, end);
            if (!line.isEmpty()) {
                blocks.add(new TextBlock(kind(line.of(text), blocks.isEmpty()), line));
            }
            start = end + 1;
        }
        return endingInProse(blocks);
    }

    private static Kind kind(String line, boolean first) {
        if (BULLETS.indexOf(line.charAt(0)) >= 0 && line.length() > 1 && Character.isWhitespace(line.charAt(1))) {
            return Kind.LIST_ITEM;
        }
        boolean heading = line.length() <= LONGEST_HEADING
                && ENDS_OF_PROSE.indexOf(line.charAt(line.length() - 1)) < 0
                && Character.isUpperCase(line.codePointAt(0));
        return heading && !first ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** A heading heads something: a last line that looks like one is prose. */
    private static List<TextBlock> endingInProse(List<TextBlock> blocks) {
        if (!blocks.isEmpty() && blocks.getLast().kind == Kind.HEADING) {
            TextBlock last = blocks.removeLast();
            blocks.add(new TextBlock(Kind.PARAGRAPH, last.span));
        }
        return blocks;
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
