package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Span;

/**
 * Finds quotations block by block in one pass. A quotation whose mark is missing ends with its block; a mark inside a
 * quotation of the other kind is part of it.
 */
final class QuotationFinder {
    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int block;
    private int end;
    private int surplus;
    /** Where the last quotation closed with a mark that also opens the next. */
    private int reopened = -1;

    private QuotationFinder(String text) {
        this.text = text;
    }

    static List<Quotation> find(String text, List<Span> blocks) {
        QuotationFinder finder = new QuotationFinder(text);
        for (int b = 0; b < blocks.size(); b++) {
            finder.read(b, blocks.get(b));
        }
        return finder.found;
    }

    private void read(int index, Span span) {
        block = index;
        end = span.end();
        surplus = surplus(span);
        int at = span.start();
        while (at < end) {
            char c = text.charAt(at);
            if (isTwice(at) && opensTwice(at, span.start())) {
                at = readTwice(at);
            } else if (isDouble(c) && (at == reopened || opensDouble(at, span.start()))) {
                at = readDouble(at);
            } else if ((c == '‘' || c == '\'' || c == '`') && opensSingle(at, span.start())) {
                at = readSingle(at);
            } else {
                at++;
            }
        }
    }

    /** How many more opening than closing marks the block has: quotations then do not nest. */
    private int surplus(Span span) {
        int open = 0;
        for (int i = span.start(); i < span.end(); i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return open;
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '″';
    }

    /** Some pages open quotations with a closing mark: right after a colon or a blank, and right before a letter. */
    private boolean opensDouble(int at, int from) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        boolean before = at == from || " \t\n\u00a0(:;[—–―-'‘".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
        return c != '»' && before && after;
    }

    /** Two apostrophes or two backticks, as some wires write a double mark. */
    private boolean isTwice(int at) {
        char c = text.charAt(at);
        return at + 1 < end && (c == '\'' || c == '`') && text.charAt(at + 1) == c;
    }

    private boolean opensTwice(int at, int from) {
        boolean before = at == from || " \t\n\u00a0([—–-".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 2 < end && !Character.isWhitespace(text.charAt(at + 2));
    }

    private int readTwice(int open) {
        int at = open + 2;
        while (at < end && !isTwice(at)) {
            at++;
        }
        int to = Math.min(end, at + 2);
        add(open, to, at < end, false);
        return to;
    }

    private int readDouble(int open) {
        int depth = 1;
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '“' && surplus > 0) {
                surplus--;
                add(open, i, false, false);
                return i;
            }
            if (c == '“') {
                depth++;
            } else if (isDouble(c) && closesDouble(i) && --depth == 0) {
                reopened = reopens(i) ? i : -1;
                int to = reopened == i ? i : i + 1;
                add(open, to, true, false);
                return to;
            }
        }
        add(open, end, false, false);
        return end;
    }

    private boolean closesDouble(int at) {
        char before = text.charAt(at - 1);
        return text.charAt(at) != '"'
                || !Character.isWhitespace(before)
                || at + 1 == end
                || Character.isWhitespace(text.charAt(at + 1));
    }

    /** A mark between an item's end and the next item's capital both closes and opens. */
    private boolean reopens(int at) {
        char before = text.charAt(at - 1);
        char previous = Character.isWhitespace(before) && at > 1 ? text.charAt(at - 2) : before;
        boolean item = previous == ';' || previous == ':' || Character.isLowerCase(previous);
        return text.charAt(at) == '”' && item && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean opensSingle(int at, int from) {
        boolean before = at == from || " \t\n\u00a0([—–―\"“".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)) && closingSingle(at) > 0;
    }

    /** Where a single quotation ends: marks before a letter are apostrophes, one after "s" is if a later one closes. */
    private int closingSingle(int open) {
        int possessive = -1;
        int limit = Math.min(end, open + 600);
        for (int i = open + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '‘' || isDouble(c) && text.charAt(open) == '‘' && c == '“') {
                break;
            }
            boolean mark = c == '’' || c == '\'';
            boolean word = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (mark && !word && !Character.isWhitespace(text.charAt(i - 1))) {
                if (text.charAt(i - 1) != 's') {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return possessive;
    }

    private int readSingle(int open) {
        int close = closingSingle(open);
        add(open, close + 1, true, true);
        return close + 1;
    }

    private void add(int from, int to, boolean closed, boolean single) {
        int a = from + 1;
        int b = closed && text.charAt(to - 1) == '’' ? to - 1 : to;
        while (a < b && isMarkOrBlank(text.charAt(a))) {
            a++;
        }
        while (b > a && isMarkOrBlank(text.charAt(b - 1))) {
            b--;
        }
        if (a < b) {
            found.add(new Quotation(new Span(from, Math.max(to, b)), new Span(a, b), block, closed, single));
        }
    }

    private static boolean isMarkOrBlank(char c) {
        return c == '\'' || c == '`' || Character.isWhitespace(c) || c == '\u00a0' || isDouble(c);
    }
}
