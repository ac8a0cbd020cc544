package policyarchive.extract.speakers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a phrase without a name, such as "the agency's spokeswoman" or "a senior official at the department".
 *
 * @param determiner its first word if that is one, else empty
 * @param owner the words of the owner ("the agency", "the department"), empty where none is said
 * @param modifiers the words between determiner and noun
 * @param noun its head
 */
record Description(String determiner, String owner, String modifiers, String noun) {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "this", "that", "its", "their", "his", "her", "a", "an", "one", "another", "these", "those", "both",
            "two", "all");
    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?: (?:of|for|at|from|with|in|within|inside|to|close to) |,| who | which | that | on | speaking )");
    private static final Pattern OWNED = Pattern.compile(
            " (?:of|for|at|from|with|in|within|inside|close to) ((?:the|its|their|this|that) .{2,60}|.{2,60})");

    /** The parts of a phrase in lower case with straight apostrophes. */
    static Description of(String phrase) {
        int possessive = phrase.indexOf("'s ");
        boolean plural = possessive < 0 && phrase.contains("s' ");
        int cut = plural ? phrase.indexOf("s' ") + 1 : possessive;
        if (cut > 0 && cut < 60) {
            Description rest = of(phrase.substring(cut + (plural ? 2 : 3)));
            return new Description("the", phrase.substring(0, cut), rest.modifiers(), rest.noun());
        }
        Matcher complement = COMPLEMENT.matcher(phrase);
        String core = complement.find() && complement.start() > 0 ? phrase.substring(0, complement.start()) : phrase;
        Matcher owned = OWNED.matcher(phrase);
        boolean owner = owned.find() && owned.start() == core.length();
        String first = core.substring(0, Math.max(0, core.indexOf(' ')));
        String determiner = DETERMINERS.contains(first) ? first : "";
        String rest = determiner.isEmpty()
                ? core
                : core.substring(determiner.length()).strip();
        int blank = rest.lastIndexOf(' ');
        return new Description(
                determiner,
                owner ? owned.group(1) : "",
                blank < 0 ? "" : rest.substring(0, blank),
                rest.substring(blank + 1));
    }

    /** Whether it means somebody the text has spoken of. */
    boolean definite() {
        return !determiner.isEmpty() && !determiner.matches("an?|one|another");
    }
}
