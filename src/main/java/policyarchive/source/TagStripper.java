package policyarchive.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * Strips HTML from text: tags go, block tags become line breaks, character references become their characters, and
 * elements that hold no prose go with all they hold. Works on tags alone, so that it does the same to a page and to
 * HTML in the middle of Markdown, and never loses the place of a character.
 */
final class TagStripper {
    private static final int LONGEST_CELL = 300;

    private final String text;
    private final boolean page;
    private final TagScanner tags;
    private final AlignedText.Builder out;
    private final Map<Integer, BlockKind> kinds = new HashMap<>();
    private final List<Reference> links = new ArrayList<>();
    private @Nullable BlockKind kind;
    /** Where the first visible character of the line stands, negative where there is none yet. */
    private int visible = -1;

    private boolean betweenCells;

    private TagStripper(String text, boolean page) {
        this.text = text;
        this.page = page;
        this.tags = new TagScanner(text);
        this.out = AlignedText.of(text);
    }

    /** Text without its tags. */
    record Stripped(AlignedText text, Map<Integer, BlockKind> kinds, List<Reference> links) {}

    /**
     * @param spans the parts to keep, in order
     * @param page whether line ends are white space, as in a page, or mean something, as in Markdown
     */
    static Stripped strip(String text, List<Span> spans, boolean page) {
        TagStripper stripper = new TagStripper(text, page);
        for (Span span : spans) {
            stripper.part(span);
            stripper.lineBreak(span.end());
        }
        return new Stripped(stripper.out.build(), stripper.kinds, stripper.links);
    }

    private void part(Span span) {
        for (int at = span.start(); at < span.end(); ) {
            char c = text.charAt(at);
            int end = c == '<' ? tag(at, span.end()) : c == '&' ? entity(at, span.end()) : at;
            if (end == at) {
                end = plain(at, span.end());
            }
            at = end;
        }
    }

    /** Copies characters up to the next one that may be markup; returns where it stopped. */
    private int plain(int from, int end) {
        int to = from + 1;
        char first = text.charAt(from);
        boolean newline = page && (first == '\n' || first == '\r');
        while (!newline && to < end && "<&\n\r".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (betweenCells && text.substring(from, to).isBlank()) {
            return to;
        }
        if (newline) {
            out.replace(new Span(from, to), " ");
        } else {
            note(from, to);
            out.keep(new Span(from, to));
        }
        return to;
    }

    /** Remembers where the first visible character of a line stands, and the kind of the line. */
    private void note(int from, int to) {
        for (int i = from; i < to && (kind != null || visible < 0 || text.charAt(i) == '\n'); i++) {
            if (text.charAt(i) == '\n') {
                visible = -1;
            } else if (!Characters.isSpace(text.charAt(i))) {
                visible(out.length() + i - from);
            }
        }
    }

    private void visible(int at) {
        if (kind != null) {
            kinds.put(at, kind);
            kind = null;
        }
        visible = visible < 0 ? at : visible;
    }

    private int entity(int at, int end) {
        CharacterReference reference = CharacterReference.at(text, at, end);
        if (reference == null) {
            return at;
        }
        if (!reference.read().isBlank()) {
            visible(out.length());
        }
        out.replace(reference.span(), reference.read());
        return reference.span().end();
    }

    /** Reads what begins with {@code <}; returns where it ends, or where it began if it is no tag. */
    private int tag(int at, int end) {
        TagScanner.Tag tag = tags.at(at, end);
        if (tag == null) {
            return at;
        }
        if (!tag.closing() && HtmlElements.isDropped(tag.name())) {
            lineBreak(at);
            return tags.elementEnd(tag, end);
        }
        betweenCells = HtmlElements.isCell(tag.name()) && tag.closing();
        if (HtmlElements.isCell(tag.name()) && (betweenCells || sharesLine(tag, end))) {
            return tag.span().end();
        }
        if (HtmlElements.isBlock(tag.name())) {
            block(tag);
        } else if (tag.name().equals("a") && !tag.closing()) {
            link(tag.span());
        }
        return tag.span().end();
    }

    /** Sets a short cell beside the one before it, with a comma, so that a row of a table is one line. */
    private boolean sharesLine(TagScanner.Tag tag, int end) {
        int from = tag.span().end();
        if (visible < 0 || tags.isEmptyText(from, end)) {
            return true;
        }
        if (out.length() - visible > LONGEST_CELL || !tags.isShortText(from, end, LONGEST_CELL)) {
            return false;
        }
        kinds.put(visible, BlockKind.LIST_ITEM);
        out.replace(new Span(tag.span().start(), tag.span().start()), ", ");
        return true;
    }

    private void block(TagScanner.Tag tag) {
        lineBreak(tag.span().start());
        BlockKind opened = HtmlElements.kind(tag.name());
        boolean within = tag.name().equals("p") || tag.name().equals("div");
        kind = tag.closing() ? null : opened != null ? opened : within ? kind : null;
    }

    private void link(Span tag) {
        String written = tag.of(text);
        Matcher m = WebAddresses.URL.matcher(written);
        if (m.find()) {
            Span span = WebAddresses.trimmed(m);
            String url = Parser.unescapeEntities(span.of(written), true);
            links.add(new Reference(null, url, WebAddresses.host(url), span.shift(tag.start())));
        }
    }

    private void lineBreak(int at) {
        if (out.length() > 0 && !out.endsWith("\n")) {
            out.replace(new Span(at, at), "\n");
            visible = -1;
        }
    }
}
