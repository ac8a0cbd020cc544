package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/** Splits plain text into lines and joins the lines of paragraphs that were wrapped at a fixed width. */
final class Lines {
    /** A wrapped text has no line longer than this. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    private static final int INDENT = 2;
    private static final Pattern BULLET = Pattern.compile("(?:[•◦▪●‣⁃∙·*o]|[-–—])[ \\t\\u00a0]{1,8}(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \\t\\u00a0]{1,8}(?=\\S)");

    /** A line as it stands in the file. */
    private record Physical(int start, int end, int indent, int gap) {}

    private Lines() {}

    static List<Line> of(Draft draft) {
        String plain = draft.plain().text();
        List<Physical> physical = split(plain);
        int width = draft.structured() ? 0 : wrapWidth(plain, physical);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < physical.size(); ) {
            int next = i + 1;
            while (next < physical.size() && continues(plain, physical.get(next - 1), physical.get(next), width)) {
                next++;
            }
            lines.add(line(plain, physical.get(i), physical.get(next - 1).end(), draft.kinds()));
            i = next;
        }
        return numbered(lines);
    }

    private static Line line(String plain, Physical first, int end, Map<Integer, BlockKind> kinds) {
        Span span = new Span(first.start(), end);
        BlockKind kind = kinds.getOrDefault(first.start(), BlockKind.PARAGRAPH);
        Matcher bullet = BULLET.matcher(plain).region(first.start(), end);
        if (kind == BlockKind.PARAGRAPH && bullet.lookingAt() && isMark(plain, first, bullet)) {
            return Line.of(plain, new Span(bullet.end(), end), BlockKind.LIST_ITEM);
        }
        return Line.of(plain, span, kind);
    }

    /** A dash may open a signature or a line of dialogue, an "o" a word: they count as list marks when indented. */
    private static boolean isMark(String plain, Physical line, Matcher bullet) {
        char mark = plain.charAt(bullet.start());
        return mark == 'o' ? line.indent() >= INDENT : mark != '—' || line.indent() >= INDENT;
    }

    /** Numbered lines that follow each other are list items; a single one is no list. */
    private static List<Line> numbered(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = NUMBER.matcher(lines.get(i).text());
            if (m.lookingAt() && (follows(lines, i, i - 1, m) || follows(lines, i + 1, i, m))) {
                result.set(i, lines.get(i).from(m.end()).as(BlockKind.LIST_ITEM));
            }
        }
        return result;
    }

    private static boolean follows(List<Line> lines, int later, int earlier, Matcher one) {
        if (earlier < 0 || later >= lines.size()) {
            return false;
        }
        Matcher a = NUMBER.matcher(lines.get(earlier).text());
        Matcher b = NUMBER.matcher(lines.get(later).text());
        if (!a.lookingAt() || !b.lookingAt()) {
            return false;
        }
        String first = a.group(1);
        String second = b.group(1);
        boolean digits = Character.isDigit(first.charAt(0)) && Character.isDigit(second.charAt(0));
        return digits
                ? Integer.parseInt(second) == Integer.parseInt(first) + 1
                : !Character.isDigit(first.charAt(0)) && !Character.isDigit(second.charAt(0)) && !first.equals(second);
    }

    private static List<Physical> split(String plain) {
        List<Physical> all = new ArrayList<>();
        int gap = 0;
        for (int at = 0; at < plain.length(); ) {
            int end = lineEnd(plain, at);
            int start = at;
            while (start < end && Characters.isSpace(plain.charAt(start))) {
                start++;
            }
            int last = end;
            while (last > start && Characters.isSpace(plain.charAt(last - 1))) {
                last--;
            }
            if (start < last) {
                all.add(new Physical(start, last, start - at, gap));
                gap = 0;
            } else {
                gap++;
            }
            at = end + (plain.startsWith("\r\n", end) ? 2 : 1);
        }
        return all;
    }

    private static int lineEnd(String plain, int from) {
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return i;
            }
        }
        return plain.length();
    }

    /** The width a text was wrapped at: 0 where its lines are whole paragraphs. */
    private static int wrapWidth(String plain, List<Physical> lines) {
        int pairs = 0;
        int broken = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            longest = Math.max(longest, lines.get(i).end() - lines.get(i).start());
            if (i > 0 && lines.get(i).gap() == 0) {
                pairs++;
                broken += breaksSentence(plain, lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        boolean wrapped = longest <= WIDEST && longest >= NARROWEST && broken >= 2 && broken * 4 >= pairs;
        return wrapped ? longest : 0;
    }

    private static boolean breaksSentence(String plain, Physical line, Physical next) {
        boolean open = !Words.endsSentence(plain.substring(line.start(), line.end()));
        return open && Character.isLowerCase(plain.codePointAt(next.start())) && next.indent() <= line.indent();
    }

    /** Whether a line is a row of a table, its cells between bars. */
    private static boolean isRow(String plain, Physical line) {
        return plain.charAt(line.start()) == '|' && plain.charAt(line.end() - 1) == '|';
    }

    /** Whether a line was cut only because the next word did not fit. */
    private static boolean continues(String plain, Physical line, Physical next, int width) {
        if (width == 0 || next.gap() > 0 || next.indent() >= line.indent() + INDENT) {
            return false;
        }
        if (BULLET.matcher(plain).region(next.start(), next.end()).lookingAt()
                || isRow(plain, line)
                || isRow(plain, next)) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Characters.isSpace(plain.charAt(word))) {
            word++;
        }
        int length = line.end() - line.start() + line.indent() + 1 + word - next.start();
        return length > width - width / 8 || breaksSentence(plain, line, next);
    }
}
