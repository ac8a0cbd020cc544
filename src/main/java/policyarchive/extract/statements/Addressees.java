package policyarchive.extract.statements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** Whom a sentence says that a document speaks to. */
final class Addressees {
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:(?:letter|statement|appeal|petition|declaration) (?:that )?(?:was |is |were )?(?:addressed |sent"
                + " |directed )?to|addressed to|calling on|urging|calls on|asking|requesting”?|requesting\"?|urge|are"
                + " urging|call on|calls? upon|called on) (?<to>.{2,120})");
    private static final Pattern STOP = Pattern.compile(
            " (?:to|that|not|by|about|on|in|over|asking|urging|pressing|calling|and (?!\\p{Lu}))\\b|[.;:(]|,"
                    + " (?:was|is|which|who)\\b");

    private Addressees() {}

    /** The actors a sentence names as those spoken to; empty where it says nothing of that. */
    static List<String> in(String text, Span sentence, SignatoryReader reader) {
        Matcher m = ADDRESSED.matcher(text).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return List.of();
        }
        Matcher stop = STOP.matcher(text).region(m.start("to"), m.end("to"));
        int end = stop.find() && stop.start() > m.start("to") ? stop.start() : m.end("to");
        return reader.addressees(new Span(m.start("to"), end));
    }
}
