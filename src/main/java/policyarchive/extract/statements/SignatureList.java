package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Span;

/**
 * A list of signatories, one a line, under a line such as "Signed:", "The first signatories are:" or "Yours
 * sincerely,".
 *
 * @param heading the line that opens the list
 * @param entries the lines of the list, in order
 */
public record SignatureList(Span heading, List<Entry> entries) {
    /**
     * A line of the list.
     *
     * @param line the whole line without its bullet
     * @param name its first part, up to the first comma, bracket or dash
     */
    public record Entry(Span line, Span name) {}

    public SignatureList {
        entries = List.copyOf(entries);
    }

    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_ENTRY = 220;
    private static final int MOST_ENTRIES = 600;
    private static final int LONGEST_NAME_WORDS = 12;

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:co-?)?signed(?: by| in .{2,40}| on .{2,40}| at .{2,40}| for .{2,40}| on behalf"
                + " of)?|(?:(?:the|our|its|list|full list|complete"
                + " list|organi[sz]ational|initial|first|current|original|founding|of|and|individual|institutional|supporting|other|all)"
                + " ){0,4}(?:co-?)?signator(?:y|ies)(?: \\w{3,15}){0,2}(?: (?:to|of) .{2,70})?(?:"
                + " (?:are|is|include|were|as of .{2,30}))?|(?:the )?undersigned(?: .{2,60})?|in the names? of"
                + " .{2,40}|on behalf of(?: .{2,60})?|(?:yours )?(?:sincerely|faithfully|respectfully|truly)(?:"
                + " yours)?(?: submitted)?|signatures?|(?:co-?)?signator(?:y|ies)|.{2,70} (?:is|are|was|were|has"
                + " been|have been) signed by|(?:the )?(?:following )?(?:\\w{3,15} ){1,3}(?:(?:who |that |which"
                + " )?(?:have )?(?:co-?)?signed|signing|endorsing|joining)(?:"
                + " .{2,60})?|(?:endorsed|supported|adopted|agreed|issued|authored)(?: jointly)? by)",
            Pattern.CASE_INSENSITIVE);

    /** Lines within a list that only order it. */
    private static final Pattern DIVIDER = Pattern.compile(
            "(?:(?:civil society|non-governmental|international|national|supporting|academic|other|and)"
                + " ){0,2}(?:organi[sz]ations|individuals|companies|experts|groups|academics|businesses|associations|trade"
                + " associations|countries|governments|institutions|researchers|security experts|individual"
                + " experts)(?: and (?:individuals|companies|experts|businesses|trade associations|academics))?:?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:about|notes?|ends?|contacts?|media|press|for"
                + " (?:more|further|media|press|immediate|information|inquiries|enquiries|details|interviews)|read|share|see|follow|photo|image|tags?|related|source|copyright|more|download|editors?|this|these|we|if|in|to|background|published|posted|comments?|references|description|conclusion|what|why|how|when|subscribe|donate|join)\\b.{0,200}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*•·–—▪◦‣]\\s+|\\(?\\d{1,3}[.)]\\s+)?");
    private static final Pattern NAME_END = Pattern.compile("\\s*(?:[,;|(\\t\\[]|:\\s|\\s[-–—]\\s|\\s?[–—]\\s?)");
    private static final Pattern SMALL =
            Pattern.compile("of|for|the|and|de|der|den|van|von|du|des|di|da|la|le|del|al|el|bin|ibn|to|in|on|on"
                    + " behalf|behalf|y|e|et|und|für|ter|ten|dos|das|at|with|&|a");
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:said|says|is|are|was|were|has|have|had|will|would|can|could|may|must|should|told|[a-z]{3,12}ed)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[a-z]{3}[.!?]['\"”’]?$", Pattern.DOTALL);

    /** The lists of an article, in order; those of one line only where the heading says that they are signatures. */
    public static List<SignatureList> in(ParsedArticle article) {
        List<Span> lines = lines(article);
        List<SignatureList> lists = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines.get(i).of(article.text()))) {
                SignatureList list = read(article.text(), lines, i);
                if (!list.entries.isEmpty()) {
                    lists.add(list);
                    i = lineOf(lines, list.entries.getLast());
                }
            }
        }
        return lists;
    }

    /** Whether a sentence lies within the list. */
    boolean covers(Span sentence) {
        return sentence.start() >= heading.start()
                && sentence.start() < entries.getLast().line.end();
    }

    private static int lineOf(List<Span> lines, Entry entry) {
        int i = 0;
        while (lines.get(i).end() < entry.line.end()) {
            i++;
        }
        return i;
    }

    private static List<Span> lines(ParsedArticle article) {
        List<Span> lines = new ArrayList<>();
        for (Block block : article.blocks()) {
            int from = block.span().start();
            while (from < block.span().end()) {
                int stop = article.text().indexOf('\n', from);
                int to = stop < 0 || stop > block.span().end() ? block.span().end() : stop;
                if (to > from
                        && !article.text()
                                .substring(from, Math.min(to, from + 200))
                                .isBlank()) {
                    lines.add(new Span(from, to));
                }
                from = to + 1;
            }
        }
        return lines;
    }

    /** A colon after words on signing opens a list, at the end of whatever paragraph. */
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:signed|signator(?:y|ies)|signatures|undersigned|endorsed by|supported"
                    + " by|(?:issued|adopted|agreed|published|written|sent|made|released) (?:jointly"
                    + " )?by)\\b[^.!?]{0,120}:$",
            Pattern.CASE_INSENSITIVE);

    private static boolean isHeading(String line) {
        String end =
                line.substring(Math.max(0, line.length() - LONGEST_HEADING)).strip();
        if (OPENS.matcher(end).find()) {
            return true;
        }
        if (line.length() > LONGEST_HEADING) {
            return false;
        }
        String bare = line.strip();
        boolean marked = bare.endsWith(":") || bare.endsWith(",");
        String words = marked ? bare.substring(0, bare.length() - 1).strip() : bare;
        boolean known = HEADING.matcher(words).matches();
        return known && (marked || words.length() < 60 && words.split(" ", -1).length < 7);
    }

    private static SignatureList read(String text, List<Span> lines, int heading) {
        List<Entry> entries = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && entries.size() < MOST_ENTRIES; i++) {
            Span line = withoutBullet(text, lines.get(i));
            String words = line.length() > LONGEST_ENTRY ? "" : line.of(text).strip();
            if (DIVIDER.matcher(words).matches()) {
                continue;
            }
            Entry entry = words.isEmpty() ? null : entry(text, line, words);
            if (entry == null) {
                break;
            }
            entries.add(entry);
        }
        return new SignatureList(lines.get(heading), entries);
    }

    private static Span withoutBullet(String text, Span line) {
        Matcher m = BULLET.matcher(text).region(line.start(), line.end());
        return m.lookingAt() ? new Span(m.end(), line.end()) : line;
    }

    private static @Nullable Entry entry(String text, Span line, String words) {
        boolean sentence = SENTENCE_END.matcher(words).matches() && words.length() > 60;
        if (CLOSING.matcher(words).matches()
                || sentence && FINITE.matcher(words).find()) {
            return null;
        }
        Matcher end = NAME_END.matcher(text).region(line.start() + 1, line.end());
        Span name = new Span(line.start(), end.find() ? end.start() : line.end());
        return isName(name.of(text)) ? new Entry(line, name) : null;
    }

    /** Whether some words begin with capitals, but for the small ones. */
    static boolean isName(String words) {
        String[] all = words.strip().split("\\s+", LONGEST_NAME_WORDS + 2);
        int small = 0;
        for (String word : all) {
            boolean capital = !word.isEmpty()
                    && (Character.isUpperCase(word.codePointAt(0))
                            || Character.isDigit(word.charAt(0))
                            || "“\"'’&".indexOf(word.charAt(0)) >= 0);
            if (!capital
                    && !SMALL.matcher(word.toLowerCase(Locale.ROOT)).matches()
                    && word.indexOf('.') < 0
                    && !hasCapital(word)) {
                small++;
            }
        }
        return all.length <= LONGEST_NAME_WORDS
                && small == 0
                && words.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }
}
