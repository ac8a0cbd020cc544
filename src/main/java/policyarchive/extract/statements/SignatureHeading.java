package policyarchive.extract.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.PatternFilter;
import policyarchive.text.Span;
import policyarchive.text.Wordings;

/** The lines that open lists of signatories, and those within and behind such lists that are no signatories. */
final class SignatureHeading {
    private static final int LONGEST = 160;
    private static final int LONGEST_BARE = 60;
    private static final int MOST_WORDS = 6;

    private static final String WHO =
            "(?:organi[sz]ations|individuals|companies|experts|groups|academics|businesses|associations|trade"
                + " associations|countries|governments|institutions|researchers|scientists|members|parties|ngos|civil"
                + " society|people|persons|firms)";

    private static final Pattern HEADING = Pattern.compile(
            "(?:here (?:is|are) )?(?:who|those who|the (?:people|organi[sz]ations|groups|names|companies)"
                + " (?:who|that)) (?:have |has )?signed(?:,? .{2,40})?|(?:co-?)?signed(?: by| in .{2,40}| on .{2,40}|"
                + " at .{2,40}| for .{2,40}| on behalf of)?|(?:(?:the|our|its|list|full list|complete"
                + " list|organi[sz]ational|initial|first|current|original|founding|of|and|individual|institutional|supporting|other|all)"
                + " ){0,4}(?:co-?)?signator(?:y|ies)(?: \\w{3,15}){0,2}(?: (?:to|of) .{2,70})?(?:"
                + " (?:are|is|include|were|as of .{2,30}|so far))?|(?:we,? )?(?:the )?undersigned(?:,? .{2,60})?|in"
                + " the names? of .{2,40}|on behalf of(?: .{2,60})?|(?:yours"
                + " )?(?:sincerely|faithfully|respectfully|truly)(?: yours)?(?: submitted)?|(?:with"
                + " )?(?:best|kind|warm) regards|signatures?|(?:done|given|made) (?:at|in) .{2,120}|.{2,70}"
                + " (?:is|are|was|were|has been|have been) signed by|(?:the )?(?:following )?(?:\\w{3,15}"
                + " ){1,3}(?:(?:who |that |which )?(?:have )?(?:co-)?signed|signing|endorsing|joining|supporting)(?:"
                + " .{2,60})?|(?:list of )?(?:supporters|endorsers|co-?signers|signers|endorsements)|(?:list of"
                    + " )?(?:supporting|endorsing|signatory|signing|participating) WHO|(?:endorsed|supported|backed|adopted|agreed|issued|authored)(?: jointly)? by"
                            .replace("WHO", WHO),
            Pattern.CASE_INSENSITIVE);

    private static final Wordings HEADINGS = Wordings.of(HEADING);

    /** What parts the persons of a list from the bodies above them: "and, in a personal capacity:". */
    private static final Pattern PERSONS = Pattern.compile(
            "(?:and,? )?(?:also )?(?:in (?:an? |their |our )?(?:own |purely )?(?:personal|individual|private)"
                + " capacit(?:y|ies)|in (?:their|our) own names?|as individuals|the following individuals)(?: only)?:",
            Pattern.CASE_INSENSITIVE);

    /** Where the list stands in its own order, or its members in their own capacity. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:,? ?\\([^()]{2,80}\\)|,? in (?:alphabetical order|(?:an? |their |his |her"
                    + " )?(?:personal|individual|private) capacit(?:y|ies)))$",
            Pattern.CASE_INSENSITIVE);

    /** A colon after words on signing opens a list, at the end of whatever paragraph. */
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:signed|signator(?:y|ies)|signatures|undersigned|endorsed by|supported by|backed"
                    + " by|(?:issued|adopted|agreed|published|written|sent|made|released) (?:jointly )?by|following"
                    + " [^.!?:]{2,80}(?:support|endors|join|back|sign)\\w{0,4})\\b[^.!?:]{0,120}:$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHIN = Pattern.compile(
            "(?:signed|signator(?:y|ies)|signatures|undersigned|endorsed by|supported by|backed"
                    + " by|signing)\\b[^.!?:]{0,120}: ?",
            Pattern.CASE_INSENSITIVE);

    private static final PatternFilter<Pattern> HEADINGS_WITHIN = PatternFilter.of(WITHIN);

    /** Lines within a list that only order it. */
    private static final Pattern DIVIDER = Pattern.compile(
            "(?:(?:civil"
                + " society|non-governmental|international|national|supporting|academic|other|and|individual|security)"
                    + " ){0,2}WHO(?: and WHO)?:?|(?:(?:north|south|latin|central|eastern|western|the) )?(?:africa|america|americas|asia|europe|oceania|caribbean|middle east|asia[- ]pacific|global|worldwide|international):?"
                            .replace("WHO", WHO),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:about|notes?|ends?|contacts?|media|press|for|read|share|see|follow|photo|image|tags?|related|source|copyright|more|further|download|editors?|this|these|we|if|in|to|background|published|posted|comments?|references|description|conclusion|what|why|how|when|subscribe|donate|join|links?|withdrawn|withdrew|declined|abstained|abstentions?|absent|observers?|apologies|pending|invited)(?::.{0,200}|\\.?|"
                + " (?-i:\\p{Ll}|\\p{N}|[-–—|])(?!f\\b).{0,200}|(?: \\w{1,20})?"
                + " (?:contacts?|enquiries|inquiries|release|more|this|us|reading|links|articles|posts|stories|information|now|here|pdf|to|the|editors?|office|statement|letter)\\b.{0,200})|c\\.?c\\.?:?"
                + " .{2,200}|copies? to .{2,200}",
            Pattern.CASE_INSENSITIVE);

    /** Lines that say for whom the person before or behind them signs. */
    private static final Pattern FOR = Pattern.compile(
            "(?:for and )?on behalf of .{2,100}|for the \\p{Lu}.{2,100}|in (?:his|her|their) (?:own|personal|private)"
                    + " .{2,40}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COLUMN = Pattern.compile(
            "(?:office|title|position|role|function|country|state|organi[sz]ation|affiliation|institution|company|party|ministry)(?:"
                + " .{2,30})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_COLUMN = Pattern.compile(
            "(?:full |last |first )?names?(?: .{2,30})?|signator(?:y|ies)|signed by|minister|representative",
            Pattern.CASE_INSENSITIVE);

    private SignatureHeading() {}

    /** Whether a line opens a list of those who signed. */
    static boolean is(String line) {
        String end = line.substring(Math.max(0, line.length() - LONGEST)).strip();
        if (end.endsWith(":")
                && (OPENS.matcher(end).find() || PERSONS.matcher(end).matches())) {
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        boolean marked = end.endsWith(":") || end.endsWith(",") || end.endsWith(".");
        String words = marked ? end.substring(0, end.length() - 1).strip() : end;
        String bare = REMARK.matcher(words).replaceFirst("");
        boolean known = HEADINGS.matches(bare);
        return known && (marked || bare.length() < LONGEST_BARE && bare.split(" ", -1).length <= MOST_WORDS);
    }

    /** The words before the names where a line has both: "The text was endorsed by: A; B; C." */
    static @Nullable Span within(String text, Span line) {
        Matcher m = WITHIN.matcher(text).region(line.start(), line.end());
        boolean found = HEADINGS_WITHIN.anyPossible(text, line) && m.find();
        return found && m.end() < line.end() ? new Span(line.start(), m.end()) : null;
    }

    static boolean isDivider(String words) {
        return DIVIDER.matcher(words).matches();
    }

    /** Whether a line says for whom somebody signs. */
    static boolean isBehalf(String words) {
        return FOR.matcher(words).matches();
    }

    /** Whether a line shows that the list is over. */
    static boolean isClosing(String words) {
        return CLOSING.matcher(words).matches();
    }

    /** Whether the cells of a row head columns of which one has names. */
    static boolean isNameColumn(String cell) {
        return NAME_COLUMN.matcher(cell).matches();
    }

    static boolean isColumn(String cell) {
        return COLUMN.matcher(cell).matches();
    }
}
