package policyarchive.extract.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.Countries;
import policyarchive.text.Span;

/** Lines that name the state for which those below them sign: {@code NORWAY}, {@code For the Government of Spain:}. */
final class StateHeading {
    private static final int LONGEST = 80;
    private static final Pattern FOR = Pattern.compile(
            "(?:signed )?(?:for|on behalf of) (?:the )?(?:(?:government|kingdom|(?:federal"
                    + " )?republic|state|commonwealth|grand duchy|principality) of )?(?:the )?",
            Pattern.CASE_INSENSITIVE);

    private StateHeading() {}

    /** The country that a line is, null where it is none. */
    static @Nullable Span in(String text, Span line) {
        String words = line.of(text);
        if (line.length() > LONGEST || words.isBlank()) {
            return null;
        }
        int blank = words.length() - words.stripLeading().length();
        Matcher before = FOR.matcher(text).region(line.start() + blank, line.end());
        int from = before.lookingAt() ? before.end() : line.start() + blank;
        Span name = new Span(from, line.start() + words.stripTrailing().length());
        boolean state = name.length() > 0
                && Countries.standard().byHeading(name.of(text)).isPresent();
        return state ? name : null;
    }
}
