package policyarchive.source;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that hold a whole menu: "News | Reviews | Security", "Home > Policy", "Home About Archive RSS". */
final class MenuLine {
    private static final Pattern BAR = Pattern.compile("\\s{0,2}[|·•‧∙●►]\\s{0,2}");
    private static final Pattern TRAIL = Pattern.compile("\\s{1,2}(?:[>›»/]|::|→)\\s{1,2}");
    /** The gap between the buttons of a page. */
    private static final Pattern WIDE = Pattern.compile("\\S(?:\\s{2}|\\t)");

    private static final int LONGEST = 300;
    /** A menu stands within so many lines of the top. */
    private static final int DEPTH = 20;

    private MenuLine() {}

    static boolean is(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || Words.endsWithFullStop(text)) {
            return false;
        }
        return separated(List.of(BAR.split(text, -1)))
                || separated(List.of(TRAIL.split(text, -1))) && !text.contains("“")
                || Phrases.isAll(Words.plain(text), WIDE.matcher(text).find() ? 2 : 3);
    }

    /** Short parts, three or more; of two, and of those that follow a label with a colon, one must be a known wording. */
    private static boolean separated(List<String> parts) {
        if (parts.size() < 2) {
            return false;
        }
        int known = 0;
        int words = 0;
        for (String part : parts) {
            words = Math.max(words, Words.count(part));
            known += Phrases.isAll(Words.plain(part), 1) ? 1 : 0;
        }
        return words <= 6 && (known * 2 >= parts.size() || parts.size() >= 3 && known > 0 && words <= 4);
    }

    /** Where the last menu above a text ends, 0 where there is none. */
    static int end(List<Line> lines) {
        int end = 0;
        for (Line line : lines.subList(0, Math.min(DEPTH, lines.size()))) {
            if (Boilerplate.isProse(line)) {
                return end;
            }
            end = is(line) ? line.span().end() : end;
        }
        return end;
    }
}
