package policyarchive.source;

import java.util.regex.Pattern;
import policyarchive.text.Wordings;

/**
 * A caption, known by the credit that closes it: "(Jane Roe/The Courier)", "(Getty)", "Photograph: Jane Roe/Agency".
 * A sentence that ends with its full stop before the name of an agency is none: so do dispatches end.
 */
final class CaptionLine {
    private static final int LONGEST = 400;
    private static final String PICTURE =
            "(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration|[Gg]raphic|[Ff]ile [Pp]hoto)s?";
    private static final String NAME = "\\p{Lu}[\\p{L}.’'-]{0,24}";
    private static final Pattern PERSON_AND_OUTLET =
            Pattern.compile(".{12,360}\\(\\s?(?:" + PICTURE + "(?: by)?:? )?" + NAME + "(?: " + NAME
                    + "){1,3} ?/ ?(?:[Ff]or )?(?:[Tt]he )?" + NAME + "(?: " + NAME + "){0,3}\\s?\\)\\.?");
    private static final Pattern PICTURE_BY = Pattern.compile(".{12,360}(?:\\(\\s?" + PICTURE
            + "(?: credit| courtesy)?(?::| by| courtesy of) [^()]{2,60}\\)\\.?|[.!?”)] (?:" + PICTURE
            + "|[Cc]redit)(?: credit)?: ?\\p{Lu}[^:!?]{2,60})");
    private static final Pattern AGENCY = Pattern.compile("[^.!?]{12,360}[^.!?\\s] ?\\(\\s?(?:Getty|Getty"
            + " Images|Reuters|AFP|AP|EPA|PA|Shutterstock|iStock|Alamy|Unsplash|PA Wire|AP Photo|file photo|File"
            + " photo|[Ff]ile)\\s?\\)");

    private static final Wordings PICTURES = Wordings.of(PICTURE_BY);

    private CaptionLine() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && (PICTURES.matches(line)
                        || line.indexOf('(') >= 0
                                && (PERSON_AND_OUTLET.matcher(line).matches()
                                        || AGENCY.matcher(line).matches()));
    }
}
