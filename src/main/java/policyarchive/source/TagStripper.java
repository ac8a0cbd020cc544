package policyarchive.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    /** Elements that go with what they hold. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "svg",
            "form",
            "template",
            "object",
            "select",
            "button",
            "textarea",
            "figcaption",
            "nav",
            "aside",
            "footer",
            "video",
            "audio",
            "canvas",
            "head",
            "math",
            "dialog");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "table",
            "tr",
            "td",
            "th",
            "dl",
            "dt",
            "dd",
            "pre",
            "figure",
            "hr",
            "br",
            "address",
            "body",
            "html",
            "details",
            "summary");

    private static final int LONGEST_TAG = 4_000;
    private static final int LONGEST_ENTITY = 12;

    private final String text;
    private final boolean page;
    private final AlignedText.Builder out;
    private final Map<Integer, BlockKind> kinds = new HashMap<>();
    private final List<Reference> links = new ArrayList<>();
    /** Names of elements that are not closed any more. */
    private final Set<String> unclosed = new HashSet<>();

    private @Nullable BlockKind kind;

    private TagStripper(String text, boolean page) {
        this.text = text;
        this.page = page;
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
        if (newline) {
            out.replace(new Span(from, to), " ");
        } else {
            note(from, to);
            out.keep(new Span(from, to));
        }
        return to;
    }

    /** Remembers the kind of a line at its first visible character. */
    private void note(int from, int to) {
        for (int i = from; kind != null && i < to; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                kinds.put(out.length() + i - from, kind);
                kind = null;
            }
        }
    }

    private int entity(int at, int end) {
        int semicolon = text.indexOf(';', at);
        if (semicolon < 0 || semicolon >= end || semicolon - at > LONGEST_ENTITY) {
            return at;
        }
        String written = text.substring(at, semicolon + 1);
        String read = Parser.unescapeEntities(written, true);
        if (read.equals(written)) {
            return at;
        }
        if (kind != null && !read.isBlank()) {
            kinds.put(out.length(), kind);
            kind = null;
        }
        out.replace(new Span(at, semicolon + 1), read);
        return semicolon + 1;
    }

    /** Reads what begins with {@code <}; returns where it ends, or where it began if it is no tag. */
    private int tag(int at, int end) {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at + 4);
            return close < 0 || close > end ? end : close + 3;
        }
        if (at + 1 < end && (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?')) {
            return tagEnd(at, end);
        }
        int nameStart = at + (text.startsWith("</", at) ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < end && nameEnd - nameStart < 20 && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        boolean named = nameEnd > nameStart && Character.isLetter(text.charAt(nameStart));
        boolean bounded = named && nameEnd < end && " \t\r\n/>".indexOf(text.charAt(nameEnd)) >= 0;
        int close = bounded ? tagEnd(at, end) : at;
        return close == at
                ? at
                : element(
                        new Span(at, close), text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT), end);
    }

    private int tagEnd(int at, int end) {
        char quote = 0;
        for (int i = at + 1; i < Math.min(end, at + LONGEST_TAG); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return at;
    }

    private int element(Span tag, String name, int end) {
        boolean closing = text.charAt(tag.start() + 1) == '/';
        if (!closing && DROPPED.contains(name) && text.charAt(tag.end() - 2) != '/') {
            lineBreak(tag.start());
            return skip(tag, name, end);
        }
        if (BLOCKS.contains(name)) {
            lineBreak(tag.start());
            boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            BlockKind opened = heading ? BlockKind.HEADING : name.equals("li") ? BlockKind.LIST_ITEM : null;
            kind = closing ? null : opened != null ? opened : name.equals("p") || name.equals("div") ? kind : null;
        } else if (name.equals("a") && !closing) {
            link(tag);
        }
        return tag.end();
    }

    /** Where an element ends that goes with what it holds; only its tag goes when it is never closed. */
    private int skip(Span tag, String name, int end) {
        if (unclosed.contains(name)) {
            return tag.end();
        }
        for (int i = text.indexOf("</", tag.end()); i >= 0 && i < end; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = text.indexOf('>', i);
                return close < 0 || close >= end ? end : close + 1;
            }
        }
        unclosed.add(name);
        return tag.end();
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
        }
    }
}
