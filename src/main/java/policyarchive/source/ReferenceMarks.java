package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** Finds reference marks such as {@code [3]}, {@code [1, 2]} and {@code [citation needed]}, with the space before them. */
final class ReferenceMarks {
    private static final int MOST = 50;
    private static final Pattern MARK = Pattern.compile(
            "\\[(?:(\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,20})|[a-z]|note \\d{1,3}|citation needed|clarification"
                    + " needed)\\]");

    /** Numbers cited at one place. */
    record Mark(Span span, List<Integer> numbers) {}

    private ReferenceMarks() {}

    static List<Mark> find(String text) {
        List<Mark> all = new ArrayList<>();
        for (Matcher m = MARK.matcher(text); m.find(); ) {
            int start = m.start();
            while (start > 0 && Characters.isSpace(text.charAt(start - 1))) {
                start--;
            }
            all.add(new Mark(new Span(start, m.end()), m.group(1) == null ? List.of() : numbers(m.group(1))));
        }
        return all;
    }

    /** "1, 3–5" is 1, 3, 4 and 5. */
    private static List<Integer> numbers(String inside) {
        List<Integer> all = new ArrayList<>();
        for (String part : inside.split("[,;]")) {
            String[] ends = part.strip().split("\\s?[–-]\\s?");
            int from = Integer.parseInt(ends[0].strip());
            int to = Integer.parseInt(ends[ends.length - 1].strip());
            for (int n = from; n <= to && n - from < MOST; n++) {
                all.add(n);
            }
        }
        return all;
    }
}
