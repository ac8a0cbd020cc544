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
    /** What ends the words around the head: a preposition, a clause, a participle, an adverb, a time. */
    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?: (?:of|for|at|from|with|in|within|inside|to|close to|by|about|against) |,| who | which | that | on |"
                + " there$|"
                + " (?:earlier|further|also|today|yesterday|later|now|then|again|instead|therefore|itself|himself|herself)$|"
                + " (?:this|last) (?:week|month|year)|("
                + " (?:adopted|issued|published|written|signed|filed|released|submitted|prepared|drafted|commissioned|sent|posted|seen|obtained|circulated|endorsed|approved|compiled|conducted|drawn|put|produced|made)"
                + " )| speaking )");

    private static final Pattern OWNED =
            Pattern.compile(" (?:of|for|at|from|with|in|within|inside|close to|by|behalf of|to) (.{2,60})");
    /** Characters between a participle and the one who did it: "put out on behalf of". */
    private static final int AGENT = 24;

    /** The parts of a phrase in lower case with straight apostrophes. */
    static Description of(String phrase) {
        int possessive = phrase.indexOf("'s ");
        boolean plural = possessive < 0 && phrase.contains("s' ");
        int mark = plural ? phrase.indexOf("s' ") + 1 : possessive;
        if (mark > 0 && mark < 60) {
            Description rest = of(phrase.substring(mark + (plural ? 2 : 3)));
            return new Description("the", phrase.substring(0, mark), rest.modifiers(), rest.noun());
        }
        Matcher complement = COMPLEMENT.matcher(phrase);
        boolean cut = complement.find() && complement.start() > 0;
        String core = cut ? phrase.substring(0, complement.start()) : phrase;
        Matcher owned = OWNED.matcher(phrase);
        int reach = core.length() + (cut && complement.group(1) != null ? AGENT : 0);
        boolean owner = owned.find(core.length()) && owned.start() <= reach;
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
