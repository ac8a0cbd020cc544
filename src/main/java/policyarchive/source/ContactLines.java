package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom the press may ask: the block "For further information" or "Media contact" under a release, with names, offices,
 * telephone numbers and addresses up to the next paragraph.
 */
final class ContactLines {
    private static final Pattern LABEL = Pattern.compile("(?i)(?:for )?(?:further|more|additional) information[,:]?(?:"
            + " please)?(?: contact\\b.{0,200}|[:]?)|(?:for )?(?:the )?(?:media|press|journalists?) (?:and \\w{3,20}"
            + " )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|office|officer|queries|information)(?:"
            + " only)?(?:\\s?[:–—-].{0,200}|,? (?:please )?(?:contact|call|e-?mail).{0,200})?|contacts?(?: information|"
            + " details| us)?\\s?:.{0,200}|for (?:media|press|interviews?|questions)[^.]{0,60}"
            + " (?:contact|call|e-?mail|please).{0,200}|(?:please )?contact:?\\s\\S{1,40}@.{0,100}");
    private static final Pattern DETAIL =
            Pattern.compile("(?i)[^\\s@]{1,64}@[\\w.-]{2,80}\\.\\w{2,10}|(?:\\+|\\b00|\\()\\d[\\d"
                + " ().-]{6,20}\\d|\\b(?:tel|phone|telephone|mobile|mob|cell|fax|e-?mail)\\b\\.?\\s{0,2}[:.]|\\b\\d{3}[-."
                + " ]\\d{3}[-. ]\\d{4}\\b");
    private static final int LABEL_WORDS = 25;
    private static final int DETAIL_WORDS = 16;
    private static final int ENTRY_WORDS = 12;
    /** So many lines without a number or an address may belong to a block. */
    private static final int MOST_PLAIN = 4;

    private ContactLines() {}

    static List<Line> remove(List<Line> lines) {
        List<Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isLabel(lines.get(i)) && i > 0) {
                i = end(lines, i + 1) - 1;
            } else if (!isDetail(lines.get(i))) {
                left.add(lines.get(i));
            }
        }
        return left;
    }

    private static boolean isLabel(Line line) {
        return line.words() <= LABEL_WORDS && LABEL.matcher(line.text()).matches();
    }

    private static boolean isDetail(Line line) {
        return line.words() <= DETAIL_WORDS
                && line.text().length() <= 300
                && !Words.endsWithFullStop(line.text())
                && line.text().indexOf('“') < 0
                && DETAIL.matcher(line.text()).find();
    }

    /** After the last number or address of a block that begins at an index. */
    private static int end(List<Line> lines, int from) {
        int end = from;
        int plain = 0;
        for (int i = from; i < lines.size() && plain <= MOST_PLAIN; i++) {
            Line line = lines.get(i);
            if (isDetail(line) || isLabel(line)) {
                end = i + 1;
                plain = 0;
            } else if (line.words() > ENTRY_WORDS || Words.endsWithFullStop(line.text())) {
                return end;
            } else {
                plain++;
            }
        }
        return end;
    }
}
