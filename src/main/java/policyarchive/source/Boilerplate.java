package policyarchive.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.vocabulary.BlockKind;

/**
 * Removes what a page has around and between the paragraphs of its article: menus, share and newsletter lines, notices,
 * forms, copyright lines, teasers of other articles. By the wordings of {@link Phrases}, by the length of lines and by
 * their place; nothing here knows a site.
 */
final class Boilerplate {
    private static final int SHORT = 25;
    private static final int NOTICE = 30;
    /** No notice has more characters. */
    private static final int LONGEST = 1000;
    /** What ends an article cannot stand above this share of its words. */
    private static final double HEAD = 0.4;

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:©|\\(c\\)\\s?\\d{4}|&copy;|copyright\\s(?:©\\s?)?(?:\\d{4}|of\\s)).{0,300}");
    private static final Pattern TAIL_NOTICE = Pattern.compile(
            "(?i).{0,200}(?:mission is to|is published by|is (?:a|an|the) (?:[\\p{L}-]+ ){0,4}(?:source"
                + " of|publication|news (?:site|organi[sz]ation|outlet)|newspaper|magazine|newsletter))\\b.{0,300}");
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\(?(?:photo|image|picture|illustration|video|credit|graphic)s?(?: credit| source|"
                    + " courtesy)?\\s?(?::|by|via|from)\\s.{1,120}|.{0,60}(?:/|via )(?:getty"
                    + " images|afp|reuters|shutterstock|unsplash|ap photo|alamy|flickr|istock)(?:/.{0,40})?\\)?");
    private static final Pattern COUNTER = Pattern.compile(
            "(?i)[\\d,.]+[km]?\\s(?:shares?|comments?|views?|likes?|retweets?|min(?:ute)?s?(?: read)?)|\\d{1,2}[-"
                    + " ]min(?:ute)?s? read");
    private static final Pattern COMMENTS =
            Pattern.compile("(?i)(?:\\d{1,5} (?:comments?|responses?|replies|thoughts)(?: (?:on|to)\\b.{0,60})?"
                    + "|(?:reader(?:s['’]?|['’]s)? |your )?comments(?: \\(\\d{1,5}\\)|: \\d{1,5})?:?|comments \\d{1,5}"
                    + "|what (?:readers|our readers) (?:say|think)|readers respond|join the (?:discussion|conversation)"
                    + "|leave a (?:reply|comment)|discussion \\(\\d{1,5}\\))");
    private static final int LEAST_ABOVE_COMMENTS = 120;
    private static final Pattern FORMULA = Pattern.compile(
            "(?i)(?:press|media|news) (?:release|statement)(?: (?:no|nr|number|#)\\b.{0,30}|\\s?[:|–-]\\s?\\d.{0,30})?"
                    + "|follow .{2,60} on (?:twitter|x|facebook|mastodon|bluesky|instagram|linkedin)\\b.{0,80}"
                    + "|.{2,80} contributed to this (?:report|story|article)\\.?"
                    + "|\\(?(?:additional )?reporting by .{3,120}(?:editing|writing) by .{3,80}");
    private static final Pattern EMPTY = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern CUT_OFF =
            Pattern.compile(".{20,400}\\p{L}\\s?(?:\\.\\.\\.|…|\\[…\\]|\\[\\.\\.\\.\\])");

    private Boilerplate() {}

    /**
     * The lines of an article without the furniture around them.
     *
     * @param authors who wrote it, so that what the site says of them at the end can go
     */
    static List<Line> remove(List<Line> lines, Set<String> authors) {
        List<Line> left = withoutTail(lines);
        left = ContactLines.remove(left);
        left = withoutNotices(left);
        left = AuthorNote.remove(left, authors);
        left = withoutTeasersAtTheEnd(left);
        return withoutRepeats(left);
    }

    /** Cuts at the first line that ends an article, once enough of one stands above it. */
    private static List<Line> withoutTail(List<Line> lines) {
        int total = lines.stream().mapToInt(Line::words).sum();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean comments = above > LEAST_ABOVE_COMMENTS && isComments(lines.get(i));
            if (comments || above > total * HEAD && endsArticle(lines.get(i))) {
                return lines.subList(0, i);
            }
            above += lines.get(i).words();
        }
        return lines;
    }

    private static boolean endsArticle(Line line) {
        if (line.words() > 8) {
            return false;
        }
        String plain = Words.plain(line.text());
        return Phrases.isEnd(plain) || isComments(line) || !line.isSentence() && plain.startsWith("written by ");
    }

    /** Readers may write more than the author has: the label above their comments counts wherever enough stands before. */
    private static boolean isComments(Line line) {
        return line.words() <= 8 && COMMENTS.matcher(line.text()).matches();
    }

    private static List<Line> withoutNotices(List<Line> lines) {
        List<Line> left = new ArrayList<>();
        boolean begun = false;
        boolean teasers = false;
        boolean noisy = false;
        for (Line line : lines) {
            teasers = isTeaserLabel(line) || teasers && !isProse(line);
            boolean menu =
                    (!begun || noisy) && line.kind() != BlockKind.HEADING && Phrases.isMenu(Words.plain(line.text()));
            noisy = teasers || menu || isNotice(line);
            begun = begun || !noisy && isProse(line);
            if (!noisy) {
                left.add(line);
            }
        }
        return left;
    }

    private static boolean isTeaserLabel(Line line) {
        return line.words() <= 5 && Phrases.isTeasers(Words.plain(line.text()));
    }

    private static boolean isCutOff(Line line) {
        return line.text().length() <= LONGEST && CUT_OFF.matcher(line.text()).matches();
    }

    /** A whole paragraph, as the articles teased have none. */
    static boolean isProse(Line line) {
        return line.words() >= SHORT || line.isSentence() && line.words() >= 8 && !isCutOff(line);
    }

    /** "5 min read", "47 comments". */
    static boolean isCounter(String text) {
        return COUNTER.matcher(text).matches();
    }

    static boolean isNotice(Line line) {
        if (line.text().length() > LONGEST || line.words() > NOTICE) {
            return false;
        }
        String text = line.text();
        String plain = Words.plain(text);
        if (EMPTY.matcher(text).matches()
                || COPYRIGHT.matcher(text).matches()
                || isCounter(text)
                || MenuLine.is(line)
                || FORMULA.matcher(text).matches()
                || CREDIT.matcher(text).matches()) {
            return true;
        }
        if (Phrases.contains(plain)) {
            return true;
        }
        int colon = text.indexOf(':');
        boolean label = colon > 0 && colon < 40 && Phrases.isLabel(Words.plain(text.substring(0, colon)));
        return line.words() <= SHORT && (Phrases.isLine(plain) || Phrases.starts(plain) || label);
    }

    /** From the end upwards: teasers that are cut off, and what the site says of itself. */
    private static List<Line> withoutTeasersAtTheEnd(List<Line> lines) {
        int end = lines.size();
        while (end > 1 && isTailNotice(lines.get(end - 1))) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static boolean isTailNotice(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean quoted = text.startsWith("“") || text.startsWith("\"");
        return line.words() <= 2 * NOTICE
                && !quoted
                && (CUT_OFF.matcher(text).matches() || TAIL_NOTICE.matcher(text).matches());
    }

    /** Captions and pulled quotations come twice: of equal lines the first stays. */
    private static List<Line> withoutRepeats(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        List<Line> left = new ArrayList<>();
        for (Line line : lines) {
            Integer first = line.words() < 3 ? null : seen.putIfAbsent(Words.plain(line.text()), left.size());
            if (first == null) {
                left.add(line);
            } else {
                left.set(first, left.get(first).asCaption());
            }
        }
        return left;
    }
}
