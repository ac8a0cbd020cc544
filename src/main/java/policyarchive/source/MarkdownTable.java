package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** Tables as GitHub's Markdown has them: rows of cells between bars, below the first row a line of dashes. */
final class MarkdownTable {
    private static final Pattern DELIMITER = Pattern.compile(
            "[ \\t]{0,3}\\|?[ \\t]*:?-{1,200}:?[ \\t]*(?:\\|[ \\t]*:?-{1,200}:?[ \\t]*){0,60}\\|?[ \\t]*");

    private MarkdownTable() {}

    /** Whether a line is the one between the head of a table and its body. */
    static boolean isDelimiter(String line) {
        return line.length() <= 2000
                && line.indexOf('|') >= 0
                && DELIMITER.matcher(line).matches();
    }

    /** Whether a line may be a row. */
    static boolean isRow(String line) {
        return line.indexOf('|') >= 0;
    }

    /** The cells of a row that are not empty, without the white space around them. */
    static List<Span> cells(String line) {
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean end = i == line.length() || line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\');
            if (end) {
                Span cell = stripped(line, from, i);
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return cells;
    }

    private static Span stripped(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
