package policyarchive.source;

import java.util.List;
import java.util.regex.Pattern;

/** Where an article ends: above the readers' comments, what the site says of itself, and teasers of other articles. */
final class ArticleEnd {
    private static final int MOST_WORDS = 60;
    private static final int LONGEST = 1000;
    /** What ends an article cannot stand above this share of its words. */
    private static final double HEAD = 0.4;

    private static final int LEAST_ABOVE_COMMENTS = 120;

    private static final Pattern TAIL_NOTICE = Pattern.compile("(?:(?:The )?\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30}(?:"
            + " (?:of|the|and|for|in|&|\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30})){0,6}|Our) (?:mission is to|is published"
            + " by|is (?:a|an|the) (?:[\\p{L}-]+,? ){0,4}(?:source of (?:[\\p{L}-]+"
            + " ){0,3}(?:news|information|analysis|reporting|coverage|journalism)|publication|news"
            + " (?:site|organi[sz]ation|outlet)|newspaper|magazine|newsletter|weblog|blog))\\b.{0,300}");
    private static final Pattern COMMENTS =
            Pattern.compile("(?i)(?:\\d{1,5} (?:comments?|responses?|replies|thoughts)(?: (?:on|to)\\b.{0,60})?"
                    + "|(?:reader(?:s['’]?|['’]s)? |your )?comments(?: \\(\\d{1,5}\\)|: \\d{1,5})?:?|comments \\d{1,5}"
                    + "|what (?:readers|our readers) (?:say|think)|readers respond|join the (?:discussion|conversation)"
                    + "|leave a (?:reply|comment)|discussion \\(\\d{1,5}\\))");
    private static final Pattern CUT_OFF =
            Pattern.compile(".{20,400}\\p{L}\\s?(?:\\.\\.\\.|…|\\[…\\]|\\[\\.\\.\\.\\])");

    private ArticleEnd() {}

    /** Cuts at the first line that ends an article, once enough of one stands above it. */
    static List<Line> cut(List<Line> lines) {
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

    static boolean isCutOff(Line line) {
        return line.text().length() <= LONGEST && CUT_OFF.matcher(line.text()).matches();
    }

    /** From the end upwards: teasers that are cut off, and what the site says of itself. */
    static List<Line> withoutClosingLines(List<Line> lines) {
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
        return line.words() <= MOST_WORDS
                && !quoted
                && (CUT_OFF.matcher(text).matches() || TAIL_NOTICE.matcher(text).matches());
    }
}
