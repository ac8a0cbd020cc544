package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.PatternSearch;

/**
 * Finds the places where the paragraphs of a page were run together without a space: "conversations.Government", "cyber
 * security.”However", "would:”Embed". Names ("Booking.com", "Node.js"), abbreviations ("U.S.", "e.g.") and addresses
 * are left alone.
 */
final class GluedSentences {
    /** After a sentence and its closing marks, before a capital that begins a word or a quotation. */
    private static final PatternSearch AFTER_STOP = new PatternSearch(Pattern.compile(
            "(?<=[\\p{Ll}\\p{Lu}\\d%)\\]”’])[.!?]{1,3}[”’\"'»)\\]]{0,2}(?=[“‘(]{0,2}(?:\\p{Lu}[\\p{Ll}’']|[AI]\\s))"));
    /** After closing marks that follow a word, where the sentence had its stop inside or none. */
    private static final PatternSearch AFTER_QUOTE =
            new PatternSearch(Pattern.compile("(?<=[\\p{Ll}])”(?=\\p{Lu}\\p{Ll})"));
    /** Before a closing mark that opens: after a colon, a semicolon, or the conjunction that ends a list item. */
    private static final Pattern BEFORE_QUOTE = Pattern.compile("(?:(?<=[:;,])|(?<=[;,]\\s(?:and|or)))(?=[”“]\\p{Lu})");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "no", "vs",
            "jr", "sr", "hon", "rev", "fr", "pt", "vol", "fig", "art", "sec", "ph", "asp", "mt", "ft");
    private static final Set<String> ENDINGS =
            Set.of("com", "org", "net", "gov", "edu", "io", "co", "js", "info", "tv");

    private GluedSentences() {}

    /** The offsets in a line where a break belongs, ascending. */
    static List<Integer> find(String line) {
        List<Integer> breaks = new ArrayList<>();
        for (MatchResult m : AFTER_STOP.all(line)) {
            if (!isWithinName(line, m)) {
                breaks.add(m.end());
            }
        }
        for (MatchResult m : AFTER_QUOTE.all(line)) {
            if (!followsConjunction(line, m.start())) {
                breaks.add(m.end());
            }
        }
        boolean quotes = line.indexOf('”') >= 0 || line.indexOf('“') >= 0;
        for (Matcher m = BEFORE_QUOTE.matcher(line); quotes && m.find(); ) {
            breaks.add(m.start());
        }
        return breaks.stream().sorted().distinct().toList();
    }

    private static boolean followsConjunction(String line, int quote) {
        int from = Math.max(0, quote - 5);
        String before = line.substring(from, quote);
        return before.endsWith("; and")
                || before.endsWith(", and")
                || before.endsWith("; or")
                || before.endsWith(", or");
    }

    private static boolean isWithinName(String line, MatchResult stop) {
        int start = stop.start();
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1)) && stop.start() - start < 40) {
            start--;
        }
        int end = stop.end();
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end)) && end - stop.end() < 40) {
            end++;
        }
        String before = line.substring(start, stop.start()).toLowerCase(Locale.ROOT);
        String after = line.substring(stop.end(), end).toLowerCase(Locale.ROOT);
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        return initial
                || ABBREVIATIONS.contains(before)
                || ENDINGS.contains(after)
                || isWithinAddress(line, stop.start());
    }

    private static boolean isWithinAddress(String line, int at) {
        int start = at;
        while (start > 0 && !Characters.isSpace(line.charAt(start - 1)) && at - start < 2000) {
            start--;
        }
        String token = line.substring(start, at);
        return token.contains("://")
                || token.startsWith("www.")
                || token.indexOf('@') >= 0 && token.indexOf('@') > token.lastIndexOf('.');
    }
}
