package policyarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of which a whole line must match one. Each of their alternatives is a pattern of its own, tried only on lines that
 * hold its words.
 */
public final class Wordings {
    private static final String ANY_CASE = "(?i)";

    private final PatternFilter<Pattern> alternatives;

    private Wordings(List<Pattern> alternatives) {
        this.alternatives = new PatternFilter<>(alternatives, p -> p);
    }

    /** The alternatives of patterns that refer to no group by its number. */
    public static Wordings of(Pattern... patterns) {
        List<Pattern> all = new ArrayList<>();
        for (Pattern pattern : patterns) {
            boolean anyCase = pattern.pattern().startsWith(ANY_CASE);
            int flags = pattern.flags() | (anyCase ? Pattern.CASE_INSENSITIVE : 0);
            for (String one : split(pattern.pattern().substring(anyCase ? ANY_CASE.length() : 0))) {
                all.add(Pattern.compile(one, flags));
            }
        }
        return new Wordings(all);
    }

    /** Whether a line as a whole is worded so. */
    public boolean matches(String line) {
        for (Pattern pattern : alternatives.possible(line, new Span(0, line.length()))) {
            if (pattern.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The parts of an expression between the bars that stand in no group or class. */
    private static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int groups = 0;
        int classes = 0;
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']' && classes > 0) {
                classes += c == '[' ? 1 : -1;
            } else if (classes == 0 && (c == '(' || c == ')')) {
                groups += c == '(' ? 1 : -1;
            } else if (c == '|' && classes == 0 && groups == 0) {
                parts.add(regex.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(regex.substring(from));
        return parts;
    }
}
