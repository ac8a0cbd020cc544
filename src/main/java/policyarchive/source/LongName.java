package policyarchive.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Finds the line on which a publisher known by its initials gives its full name. */
final class LongName {
    private static final Pattern INITIALS =
            Pattern.compile("(\\p{Lu}{2,7})(?:,? (?:Inc|Ltd|Limited|LLC|gGmbH|GmbH|e\\.V|plc|AG)\\.?)?");
    private static final Pattern LINE = Pattern.compile("(?m)^[^\\n]{7,70}$");

    private LongName() {}

    /**
     * The line of a text that is a name with these initials.
     *
     * @param name the short name, with or without a legal form; null is returned for names that are no initials
     */
    static @Nullable Span find(String name, String text) {
        Matcher initials = INITIALS.matcher(name);
        if (!initials.matches()) {
            return null;
        }
        for (Matcher m = LINE.matcher(text); m.find(); ) {
            String line = m.group().strip();
            if (!line.isEmpty() && initials(line).equals(initials.group(1)) && NameLine.isName(line)) {
                int start = text.indexOf(line, m.start());
                return new Span(start, start + line.length());
            }
        }
        return null;
    }

    /** The capitals at the beginning of words. */
    private static String initials(String line) {
        StringBuilder all = new StringBuilder();
        for (String word : line.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                all.append(word.charAt(0));
            }
        }
        return all.toString();
    }
}
