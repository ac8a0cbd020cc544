package policyarchive.extract.speech;

import java.util.regex.Pattern;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/** Points that a splitter takes for the end of a sentence: "Rep. G.K. Butterfield", "Roe v. Union of India", "Eng. Roe". */
final class Initials {
    private static final int REACH = 8;
    /** Initials that end a sentence as often as not. */
    private static final Pattern NO_NAME = Pattern.compile(
            ".*\\b(?:U\\.S(?:\\.A)?|U\\.K|U\\.N|E\\.U|D\\.C|L\\.A|N\\.Y|B\\.C|Ph\\.D|[APap]\\.[Mm]|i\\.e|e\\.g)\\.");

    private static final Pattern INITIALS =
            Pattern.compile("(?:.*\\W)?(?:(?:[A-Z]\\.){1,3}|vs?\\.|Eng\\.|Hon\\.|Adv\\.|Supt\\.|Insp\\.)");

    private Initials() {}

    /** Whether a sentence ends with what abbreviates a name, a title or "versus". */
    static boolean end(String text, Span sentence) {
        String tail = text.substring(Math.max(sentence.start(), sentence.end() - REACH), sentence.end());
        return INITIALS.matcher(tail).matches() && !NO_NAME.matcher(tail).matches();
    }

    /** Whether a sentence opens with a name rather than with an article or a pronoun. */
    static boolean goOn(Sentence after) {
        return !after.tokens().isEmpty()
                && WordPattern.matches(after.tokens().getFirst().tag(), "PROPN|NOUN|ADJ|X");
    }
}
