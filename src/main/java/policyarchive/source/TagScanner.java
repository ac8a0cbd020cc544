package policyarchive.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Reads the tags and comments of HTML where they stand in a text, without building a tree. */
final class TagScanner {
    private static final int LONGEST_TAG = 4_000;
    private static final int LONGEST_NAME = 20;

    private final String text;
    /** Names of elements that are not closed any more, so that nobody looks for their ends again. */
    private final Set<String> unclosed = new HashSet<>();

    TagScanner(String text) {
        this.text = text;
    }

    /**
     * What begins with {@code <}.
     *
     * @param name of the element in lower case, empty for a comment or a declaration
     * @param closing whether it ends an element
     */
    record Tag(Span span, String name, boolean closing) {}

    /** The tag, comment or declaration that begins at an offset, null where none does. */
    @Nullable
    Tag at(int at, int end) {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at + 4);
            return new Tag(new Span(at, close < 0 || close > end ? end : close + 3), "", false);
        }
        if (at + 1 < end && (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?')) {
            int close = close(at, end);
            return close == at ? null : new Tag(new Span(at, close), "", false);
        }
        boolean closing = text.startsWith("</", at);
        int nameStart = at + (closing ? 2 : 1);
        int nameEnd = nameEnd(nameStart, end);
        boolean bounded = nameEnd > nameStart && nameEnd < end && " \t\r\n/>".indexOf(text.charAt(nameEnd)) >= 0;
        int close = bounded ? close(at, end) : at;
        return close == at
                ? null
                : new Tag(
                        new Span(at, close), text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT), closing);
    }

    private int nameEnd(int from, int end) {
        int at = from;
        while (at < end
                && at - from < LONGEST_NAME
                && (at == from ? Character.isLetter(text.charAt(at)) : Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** After the {@code >} of a tag, where it begins if it has none. */
    private int close(int at, int end) {
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

    /** Whether the text after an offset has no more than so many characters, up to the end of a cell, and no blocks. */
    boolean isShortText(int from, int end, int longest) {
        for (int i = text.indexOf('<', from); i >= 0 && i < end && i - from <= longest; i = text.indexOf('<', i + 1)) {
            Tag tag = at(i, end);
            if (tag != null && HtmlElements.isBlock(tag.name())) {
                return HtmlElements.isCell(tag.name())
                        || tag.name().equals("tr")
                        || tag.name().equals("table");
            }
        }
        return false;
    }

    /** Whether nothing but white space stands between an offset and the next end of an element. */
    boolean isEmptyText(int from, int end) {
        int at = from;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("</", at);
    }

    /** Where an element ends that goes with what it holds; only its tag goes when it is never closed. */
    int elementEnd(Tag tag, int end) {
        String name = tag.name();
        int from = tag.span().end();
        if (unclosed.contains(name) || text.charAt(from - 2) == '/') {
            return from;
        }
        for (int i = text.indexOf("</", from); i >= 0 && i < end; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = text.indexOf('>', i);
                return close < 0 || close >= end ? end : close + 1;
            }
        }
        unclosed.add(name);
        return from;
    }
}
