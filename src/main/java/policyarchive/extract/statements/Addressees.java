package policyarchive.extract.statements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/** Whom a sentence says that a document speaks to. */
final class Addressees {
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:(?:letter|statement|appeal|petition|declaration|submission)s? (?:that )?(?:was |is |were"
                + " )?(?:addressed |sent |directed |delivered |handed )?to|addressed"
                + " to|(?:wrote|written|appealed|appealing) (?:jointly |together )?to|call(?:s|ed|ing)?"
                + " (?:up)?on|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|request(?:s|ed|ing)?[”\"]?|implor(?:e|es|ed|ing)|press(?:es|ed|ing)?|petition(?:s|ed|ing)|invit(?:e|es|ed|ing)|tell(?:s|ing)?|warn(?:s|ing)?)"
                + " (?<to>.{2,120})");
    private static final Pattern GREETING = Pattern.compile("(?:Dear|To(?: the)?:?) (?<to>[^.!?\\n]{2,120}?)[,:]?\\s*");
    private static final Pattern STOP = Pattern.compile(
            " (?:to|that|not|by|about|on|in|over|asking|urging|pressing|calling|and (?!\\p{Lu}))\\b|[.;:(“”\"]|,"
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

    /** The actors that a line such as "Dear Minister Roe," greets; empty where it is no such line. */
    static List<String> greeted(String text, Span line, SignatoryReader reader) {
        Matcher m = GREETING.matcher(text).region(line.start(), line.end());
        return m.matches() ? reader.addressees(new Span(m.start("to"), m.end("to"))) : List.of();
    }
}
