package policyarchive.extract.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.Span;

/** Actors that a text names side by side: "X and Y", "X, Y and Z". */
final class Groups {
    private static final Pattern LINK =
            Pattern.compile("(?:,? and |, | & |,? as well as )(?:the |its |their )?(?:[\\w’'-]{1,20} ){0,3}");
    private static final int MOST = 60;

    private final String text;
    private final Mentions mentions;

    Groups(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The ids of the last group that is named whole before an offset, within a distance; none where there is none. */
    List<String> before(int offset, int reach) {
        int last = mentions.firstFrom(offset) - 1;
        for (int i = last;
                i > 0
                        && i > last - MOST
                        && offset - mentions.inOrder().get(i).span().end() < reach;
                i--) {
            if (joined(i - 1, i, true)) {
                return group(i);
            }
        }
        return List.of();
    }

    private List<String> group(int to) {
        int from = to - 1;
        while (from > 0 && to - from < 12 && joined(from - 1, from, false)) {
            from--;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = from; i <= to; i++) {
            ids.add(mentions.inOrder().get(i).actorId());
        }
        return ids.size() > 1 ? new ArrayList<>(ids) : List.of();
    }

    /** Whether two neighbours of one kind stand in a list; the last two with "and" between them. */
    private boolean joined(int a, int b, boolean last) {
        Mention first = mentions.inOrder().get(a);
        Mention second = mentions.inOrder().get(b);
        Span between = new Span(
                Math.min(first.span().end(), second.span().start()),
                second.span().start());
        if (between.length() > 40
                || mentions.actor(first).kind() != mentions.actor(second).kind()) {
            return false;
        }
        String words = between.of(text);
        boolean and = words.contains(" and ") || words.contains("&") || words.contains("as well as");
        return and == last && LINK.matcher(words).matches();
    }
}
