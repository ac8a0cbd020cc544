package policyarchive.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ArticleSummary.Snippet;

/**
 * Reads fragments in which hits stand between two characters that no text has a use for. An imported text may hold them
 * all the same, so a mark that does not fit is taken for text and dropped, and never shifts an offset.
 */
final class Highlights {
    /** Private use, before a hit. */
    static final String OPEN = "\uE000";
    /** Private use, after a hit. */
    static final String CLOSE = "\uE001";

    /** Characters of a snippet where its sentence is longer, about three lines. */
    private static final int SNIPPET_LENGTH = 300;
    /** Characters kept before the first hit of such a sentence. */
    private static final int BEFORE_HIT = 60;

    private Highlights() {}

    /**
     * A fragment with its hits, cut to the surroundings of the first where it is longer than a reader wants.
     *
     * @param of the text it is taken from
     */
    static Snippet snippet(String fragment, String of) {
        Snippet whole = read(fragment);
        int start = whole.highlights().isEmpty() ? -1 : of.indexOf(whole.text());
        return start < 0
                ? cut(whole, null)
                : cut(whole, start + whole.highlights().getFirst()[0]);
    }

    private static Snippet cut(Snippet whole, @Nullable Integer at) {
        if (whole.text().length() <= SNIPPET_LENGTH) {
            return new Snippet(whole.text(), whole.highlights(), at);
        }
        int hit = whole.highlights().isEmpty() ? 0 : whole.highlights().getFirst()[0];
        int start = hit <= BEFORE_HIT ? 0 : wordStart(whole.text(), hit - BEFORE_HIT, hit);
        int end = wordEnd(
                whole.text(),
                start,
                Math.min(start + SNIPPET_LENGTH, whole.text().length()));
        String before = start == 0 ? "" : "… ";
        int shift = before.length() - start;
        List<int[]> hits = whole.highlights().stream()
                .filter(h -> h[1] <= end)
                .map(h -> new int[] {h[0] + shift, h[1] + shift})
                .toList();
        return new Snippet(
                before
                        + whole.text().substring(start, end)
                        + (end < whole.text().length() ? " …" : ""),
                hits,
                at);
    }

    /** The first start of a word from here, and where there is none before the hit, the hit itself. */
    private static int wordStart(String text, int from, int hit) {
        int space = text.indexOf(' ', from);
        return space >= 0 && space < hit ? space + 1 : hit;
    }

    private static int wordEnd(String text, int start, int limit) {
        int space = limit == text.length() ? limit : text.lastIndexOf(' ', limit);
        int end = space > start + BEFORE_HIT ? space : limit;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static Snippet read(String fragment) {
        StringBuilder text = new StringBuilder(fragment.length());
        List<int[]> hits = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == OPEN.charAt(0)) {
                open = text.length();
            } else if (c == CLOSE.charAt(0)) {
                if (open >= 0 && text.length() > open) {
                    hits.add(new int[] {open, text.length()});
                }
                open = -1;
            } else {
                text.append(c);
            }
        }
        return new Snippet(text.toString(), hits);
    }

    /** The hits of the fragments of a text as offsets in the whole of it. */
    static List<int[]> in(String whole, List<String> fragments) {
        List<int[]> hits = new ArrayList<>();
        for (String fragment : fragments) {
            Snippet snippet = read(fragment);
            int at = whole.indexOf(snippet.text());
            if (at >= 0) {
                snippet.highlights().forEach(hit -> hits.add(new int[] {at + hit[0], at + hit[1]}));
            }
        }
        hits.sort((a, b) -> Integer.compare(a[0], b[0]));
        return hits;
    }
}
