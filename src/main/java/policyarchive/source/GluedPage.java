package policyarchive.source;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * A page whose lines were glued to one: the words of its menu, the date and the byline, the notices in the text and
 * what stands below it get lines of their own again, for others to judge.
 */
final class GluedPage {
    private static final int LEAST = 600;
    /** A menu glued to a headline has so many entries or more. */
    private static final int ENTRIES = 4;

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_HEADLINE = 200;
    /** What stands below an article begins within this share of the text. */
    private static final double TAIL = 0.5;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2} " + MONTH + " \\d{4}|" + MONTH + " \\d{1,2}, \\d{4})(?=\\s)");
    private static final Pattern BYLINE =
            Pattern.compile("\\s*[|·•-]?\\s*(?:By \\p{Lu}[\\p{L}’'-]{1,25} \\p{Lu}[\\p{L}’'-]{1,25}\\s)?");
    private static final Pattern NOTICE = Pattern.compile(
            "(?<=[.!?”\"]) (?:Advertisement|ADVERTISEMENT|Read more|Continue reading)(?= [\\p{Lu}“\"])");
    private static final Pattern FOOT = Pattern.compile(
            "(?<=[.!?”\"]) ?(?=(?:Copyright ©|Copyright \\d{4}|Share this(?::| (?:article|story|post|page))|Share on"
                + " Facebook|Related (?:articles|stories|posts)|Most (?:read|popular|viewed)\\b|You may also like|Sign"
                + " up (?:for|to) our|Subscribe to our|All rights reserved|Terms (?:and conditions|of use)|Privacy"
                + " policy\\b|Like this:|Tags:|Tagged:|Filed under|Previous post|Next post|Leave a (?:reply|comment)"
                + "|(?:Share|Print|Tweet)(?=(?:Facebook|Twitter|WhatsApp|Email|Tweet|LinkedIn)))|©)",
            Pattern.CASE_INSENSITIVE);

    /** Where a part of the foot begins, whatever stands before it. */
    private static final Pattern FOOT_PART = Pattern.compile(
            "(?<![\\p{Lu}]) ?(?=(?:Copyright (?:©|\\d{4})|©|Share this:|Like this:|Tags:|Tagged:|Filed under|Previous"
                + " post|Next post|Related:|Leave a (?:[Rr]eply|[Cc]omment)|All rights reserved)|(?<=Share this:))");

    private GluedPage() {}

    static Draft read(Draft draft) {
        String text = draft.plain().text();
        if (text.length() < LEAST || text.strip().indexOf('\n') >= 0) {
            return draft;
        }
        TreeSet<Integer> breaks = new TreeSet<>();
        int body = head(text, menuEnd(text), breaks);
        Matcher foot = FOOT.matcher(text).region((int) (text.length() * TAIL), text.length());
        foot.useTransparentBounds(true);
        int end = foot.find() ? foot.start() : text.length();
        for (Matcher m = NOTICE.matcher(text).region(body, end); m.find(); ) {
            breaks.add(m.start());
            breaks.add(m.end());
        }
        breaks.add(end);
        for (Matcher m = FOOT_PART.matcher(text).region(end, text.length()).useTransparentBounds(true); m.find(); ) {
            breaks.add(m.start());
        }
        return new Draft(
                draft.plain().then(broken(text, breaks)), draft.kinds(), false, draft.metadata(), draft.links());
    }

    /** Parts the menu, the headline and the line of the date; returns where the text begins. */
    private static int head(String text, int menu, Set<Integer> breaks) {
        if (menu > 0) {
            breaks.add(menu);
        }
        Matcher date = DATE.matcher(text).region(menu, Math.min(text.length(), menu + LONGEST_HEADLINE));
        if (!date.find()
                || Words.endsSentence(text.substring(menu, date.start()).strip())) {
            return menu;
        }
        boolean sentence = text.substring(menu, date.start()).contains(". ");
        Matcher byline = BYLINE.matcher(text).region(date.end(), text.length());
        boolean marked = byline.lookingAt() && byline.end() > date.end() + 1;
        if (sentence || menu == 0 && !marked) {
            return menu;
        }
        breaks.add(date.start() - 1);
        breaks.add(byline.end() - 1);
        return byline.end();
    }

    /** Where the entries of a menu at the start of a text end, 0 where there is none. */
    private static int menuEnd(String text) {
        int at = 0;
        int entries = 0;
        for (int next = entryEnd(text, 0); next > 0; next = entryEnd(text, at)) {
            entries++;
            at = next + 1;
        }
        return entries >= ENTRIES ? at - 1 : 0;
    }

    /** The space after the longest entry that begins at an offset, negative where there is none. */
    private static int entryEnd(String text, int from) {
        int found = -1;
        int space = from;
        for (int words = 0; words < MOST_WORDS && from < text.length(); words++) {
            space = text.indexOf(' ', space + 1);
            if (space < 0 || !Character.isUpperCase(text.charAt(from))) {
                return found;
            }
            String plain = Words.plain(text.substring(from, space));
            found = Phrases.isLine(plain) || Phrases.isMenu(plain) ? space : found;
        }
        return found;
    }

    /** Breaks the line at these spaces. */
    private static AlignedText broken(String text, Set<Integer> breaks) {
        AlignedText.Builder out = AlignedText.of(text);
        int at = 0;
        for (int space : breaks) {
            if (space >= at && space < text.length()) {
                out.keep(new Span(at, space));
                boolean blank = text.charAt(space) == ' ';
                out.replace(new Span(space, blank ? space + 1 : space), "\n");
                at = blank ? space + 1 : space;
            }
        }
        return out.keep(new Span(at, text.length())).build();
    }
}
