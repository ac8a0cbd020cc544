package policyarchive.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * What a text keeps of the paper it was printed on: page numbers, the heads that run from page to page beside them, and
 * words parted at the ends of lines.
 */
final class PrintedPages {
    private static final int LEAST_PAGES = 2;
    private static final int LONGEST_HEAD = 100;
    private static final Pattern PAGE =
            Pattern.compile("(?i)[-–—\\s]{0,80}(?:page |p\\. ?)?(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?[-–—\\s]{0,10}");
    private static final Pattern PARTED =
            Pattern.compile("(?<!\\p{L})(\\p{L}{1,25})-[ \\t]{0,5}\\r?\\n[ \\t]{0,40}(?=(\\p{Ll}{1,25})(?![\\p{L}-]))");
    private static final Pattern HYPHEN_LAST = Pattern.compile("-[ \\t]{0,5}\\r?\\n");
    /** What stands before a hyphen in words that have one anyway. */
    private static final Set<String> COMPOUNDS = Set.of(
            "well", "self", "non", "long", "short", "high", "low", "anti", "pro", "ex", "cross", "so", "end", "one",
            "two", "three", "real", "full", "part", "third", "second", "first", "large", "small", "mid", "all", "half");

    private final String text;
    private final List<Span> lines;

    private PrintedPages(String text) {
        this.text = text;
        this.lines = Mail.physical(text);
    }

    static Draft read(Draft draft) {
        AlignedText plain = draft.plain();
        AlignedText paged = plain.then(new PrintedPages(plain.text()).withoutPages());
        AlignedText joined = paged.then(joined(paged.text()));
        return joined.text().length() == plain.text().length()
                ? draft
                : new Draft(joined, draft.kinds(), false, draft.metadata(), draft.links());
    }

    private AlignedText withoutPages() {
        Set<Integer> gone = pageNumbers();
        if (gone.size() >= LEAST_PAGES) {
            gone.addAll(runningHeads(gone));
        } else {
            gone.clear();
        }
        AlignedText.Builder out = AlignedText.of(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!gone.contains(i)) {
                int next = i + 1 < lines.size() ? lines.get(i + 1).start() : text.length();
                out.keep(new Span(lines.get(i).start(), next));
            }
        }
        return out.build();
    }

    private boolean isBlank(int i) {
        return lines.get(i).of(text).isBlank();
    }

    /** Numbers alone on their lines, with an empty line or the end beside them, each one more than the one before. */
    private Set<Integer> pageNumbers() {
        Set<Integer> found = new HashSet<>();
        int expected = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = lines.get(i).length() > LONGEST_HEAD
                    ? null
                    : PAGE.matcher(lines.get(i).of(text));
            boolean apart = i == 0 || i + 1 == lines.size() || isBlank(i - 1) || isBlank(i + 1);
            if (m != null && m.matches() && apart) {
                int page = Integer.parseInt(m.group(1));
                if (expected >= 0 && page != expected) {
                    return new HashSet<>();
                }
                expected = page + 1;
                found.add(i);
            }
        }
        return found;
    }

    /** Lines beside the page numbers that come again. */
    private Set<Integer> runningHeads(Set<Integer> pages) {
        Map<String, List<Integer>> places = new HashMap<>();
        Set<String> beside = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isBlank(i) && lines.get(i).length() <= LONGEST_HEAD && !pages.contains(i)) {
                places.computeIfAbsent(key(i), k -> new ArrayList<>()).add(i);
            }
        }
        for (int page : pages) {
            neighbour(page, 1, beside);
            neighbour(page, -1, beside);
        }
        Set<Integer> heads = new HashSet<>();
        places.forEach((key, at) -> {
            if (at.size() >= LEAST_PAGES && beside.contains(key)) {
                heads.addAll(at);
            }
        });
        return heads;
    }

    private void neighbour(int page, int step, Set<String> beside) {
        int i = page + step;
        while (i >= 0 && i < lines.size() && isBlank(i)) {
            i += step;
        }
        if (i >= 0 && i < lines.size()) {
            beside.add(key(i));
        }
    }

    private String key(int i) {
        return Words.plain(lines.get(i).of(text));
    }

    /** Words parted by a hyphen at the end of a line made whole; the hyphen of a compound stays. */
    private static AlignedText joined(String text) {
        boolean any = HYPHEN_LAST.matcher(text).find();
        String lower = any ? text.toLowerCase(Locale.ROOT) : "";
        AlignedText.Builder out = AlignedText.of(text);
        int at = 0;
        for (Matcher m = PARTED.matcher(text); any && m.find(); ) {
            String first = m.group(1).toLowerCase(Locale.ROOT);
            boolean compound = COMPOUNDS.contains(first) || lower.contains(first + "-" + m.group(2));
            out.keep(new Span(at, m.end(1) + (compound ? 1 : 0)));
            at = m.end();
        }
        return out.keep(new Span(at, text.length())).build();
    }
}
