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
    private static final int MOST_BESIDE = 6;

    private static final Pattern MORE = Pattern.compile("(?:(?:more|latest|recent|other|top)"
            + " (?:(?:news|stories|articles|posts|headlines|coverage|reports?|analysis) )?(?:from|in|on|about|by)"
            + "|also (?:from|in|on)) [\\p{L}\\p{N}& ]{2,40}");

    /** "Most read in politics". */
    private static final Pattern MOST = Pattern.compile(
            "most (?:read|popular|viewed|shared|commented|watched)(?: (?:in|on|from|stories|articles|this week|today))?"
                    + " [\\p{L}& ]{2,30}");

    /** How many comments or shares, below the word itself. */
    private static final Pattern COUNT = Pattern.compile("\\(?\\d{1,3}(?:,\\d{3}){0,2}[KkMm]?\\)?");

    private Boilerplate() {}

    /**
     * The lines of an article without the furniture around them.
     *
     * @param authors who wrote it, so that what the site says of them at the end can go
     */
    static List<Line> remove(List<Line> lines, Set<String> authors) {
        List<Line> left = ArticleEnd.cut(lines);
        left = ContactLines.remove(left);
        left = withoutNotices(left);
        left = AuthorNote.remove(left, authors);
        left = ArticleEnd.withoutClosingLines(left);
        return withoutRepeats(left);
    }

    private static List<Line> withoutNotices(List<Line> lines) {
        List<Line> left = new ArrayList<>();
        boolean begun = false;
        boolean teasers = false;
        boolean noisy = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size() || !isProse(lines.get(i + 1));
            teasers = isTeaserLabel(line, last) || teasers && !isProse(line);
            boolean counted = noisy && COUNT.matcher(line.text()).matches();
            boolean menu =
                    (!begun || noisy) && line.kind() != BlockKind.HEADING && Phrases.isMenu(Words.plain(line.text()));
            noisy = teasers || menu || counted || Notices.is(line);
            begun = begun || !noisy && isProse(line);
            if (!noisy) {
                left.add(line);
            }
        }
        return left;
    }

    /** A label such as "More from Marland" may also be a subhead, if a paragraph follows it. */
    private static boolean isTeaserLabel(Line line, boolean noProseFollows) {
        String plain = Words.plain(line.text());
        return line.words() <= 5
                && (Phrases.isTeasers(plain)
                        || MOST.matcher(plain).matches()
                        || noProseFollows && MORE.matcher(plain).matches());
    }

    /** A whole paragraph, as the articles teased have none. */
    static boolean isProse(Line line) {
        return line.words() >= SHORT || line.isSentence() && line.words() >= 8 && !ArticleEnd.isCutOff(line);
    }

    /** Whether a line stands below a name in a list, where several may have the same office. */
    private static boolean isBeside(Line line, Line above) {
        return line.words() <= MOST_BESIDE
                && above.words() <= MOST_BESIDE
                && above.words() > 1
                && !line.isSentence()
                && !above.isSentence()
                && !above.text().equals(line.text());
    }

    /** Captions and pulled quotations come twice: of equal lines the first stays. */
    private static List<Line> withoutRepeats(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        List<Line> left = new ArrayList<>();
        for (Line line : lines) {
            boolean beside = !left.isEmpty() && isBeside(line, left.getLast());
            Integer first = line.words() < 3 || beside ? null : seen.putIfAbsent(Words.plain(line.text()), left.size());
            if (first == null) {
                left.add(line);
            } else {
                left.set(first, left.get(first).asCaption());
            }
        }
        return left;
    }
}
