package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.edtf.DateFinder;

/** Lines that name the author: "By Jane Doe", "Interview by Jane Doe", "Jane Doe, Security Correspondent". */
final class Byline {
    private static final int MOST_WORDS = 14;
    /** "Jane Doe, Security Correspondent". */
    private static final Pattern OFFICE =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]{0,25}(?: [\\p{L}.’'-]{1,25}){1,3}, (?:[\\p{L}&-]+"
                    + " ){0,4}(?i:correspondent|reporter|editor|writer|columnist|contributor|staff)");

    private static final Pattern FORM = Pattern.compile(
            "(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Rr]eported by|[Ii]nterview by|[Aa]nalysis by|[Oo]pinion"
                    + " by|[Ss]tory by|[Ww]ords by|[Pp]osted by|[Aa]uthor:|Text:)\\s+(?:\\p{Lu}|(?:our|staff)"
                    + " )[^!?|]{1,80}");
    private static final Pattern BY =
            Pattern.compile("(?i)(?:^|\\|\\s?|\\b(?:interview|written|posted|words|story|reporting)"
                + " )by\\s(?<name>(?-i:\\p{Lu})[\\p{L}.’'-]{1,25}(?: [\\p{L}.’'-]{1,25}){1,3}?)(?=\\s?(?:,|\\||·|/|•|"
                + " and | in |[–—(]|\\s-|\\d|$))");

    private Byline() {}

    static boolean is(Line line) {
        return line.words() <= MOST_WORDS
                && (FORM.matcher(line.text()).lookingAt()
                        || OFFICE.matcher(line.text()).matches())
                && !line.text().endsWith(".")
                && DateFinder.find(line.text(), null).isEmpty();
    }

    /** The names after "by" in a line. */
    static List<String> authors(String text) {
        List<String> names = new ArrayList<>();
        for (Matcher m = BY.matcher(text); m.find(); ) {
            names.add(m.group("name"));
        }
        return names;
    }
}
