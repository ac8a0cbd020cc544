package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/** The lines above a text that are the name of the publication or of the organisation it comes from. */
final class Mastheads {
    private static final int DEPTH = 14;
    private static final int HEADLINE_WORDS = 4;

    private static final Pattern DASH = Pattern.compile("\\s[|–—-]\\s|:\\s");

    private Mastheads() {}

    /** A publication's name may stand above or below the headline, an organisation's above it alone. */
    static List<Line> of(List<Line> lines) {
        List<Line> found = new ArrayList<>();
        boolean headline = false;
        List<Line> top = lines.subList(0, Math.min(DEPTH, lines.size()));
        for (int i = 0; i < top.size(); i++) {
            Line line = top.get(i);
            Line next = i + 1 < top.size() ? top.get(i + 1) : null;
            if (Boilerplate.isProse(line)) {
                break;
            }
            boolean free = line.kind() != BlockKind.HEADING && !Notices.is(line);
            if (free
                    && (NameLine.isPublication(name(line).of(line.text()))
                            || !headline && NameLine.isOrganisation(line.text())
                            || !headline && isAboveIssue(line, next))) {
                found.add(line);
            } else {
                headline = headline || isHeadline(line);
            }
        }
        return headline ? found : List.of();
    }

    /** Where the name stands in a line: before the slogan, if one follows a dash. */
    static Span name(Line line) {
        String text = line.text();
        Matcher m = DASH.matcher(text);
        boolean slogan = m.find() && Slogan.is(text.substring(m.end()));
        return new Span(0, slogan ? m.start() : text.length());
    }

    /** What stands above the number of an issue is the periodical's name, whatever its words. */
    private static boolean isAboveIssue(Line line, @Nullable Line next) {
        return next != null
                && line.words() <= HEADLINE_WORDS
                && NameLine.isName(line.text())
                && Slogan.isIssue(next.text());
    }

    private static boolean isHeadline(Line line) {
        return line.words() >= HEADLINE_WORDS
                && !Words.endsWithFullStop(line.text())
                && !Notices.is(line)
                && !MenuLine.is(line)
                && PublicationLine.of(line.text()) == null
                && !Slogan.isIssue(line.text())
                && HeaderFields.of(line.text()) == null;
    }
}
