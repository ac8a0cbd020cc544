package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import policyarchive.vocabulary.BlockKind;

/** Marks the subheads of a text: short lines that are no sentences and have a paragraph under them. */
final class Headings {
    private static final int MOST_WORDS = 14;

    private Headings() {}

    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isHeading(lines.get(i), lines.get(i + 1))) {
                marked.set(i, lines.get(i).as(BlockKind.HEADING));
            }
        }
        return marked;
    }

    private static boolean isHeading(Line line, Line next) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        boolean opensQuotation = "“\"‘'".indexOf(next.text().charAt(0)) >= 0;
        return line.kind() == BlockKind.PARAGRAPH
                && !line.caption()
                && next.kind() == BlockKind.PARAGRAPH
                && line.words() <= MOST_WORDS
                && Boilerplate.isProse(next)
                && next.words() > line.words()
                && !Character.isLowerCase(text.codePointAt(0))
                && "“\"".indexOf(text.charAt(0)) < 0
                && ".,;!…”\"".indexOf(last) < 0
                && !(last == ':' && opensQuotation);
    }
}
