package policyarchive.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * Markdown (CommonMark, with front matter, footnotes, template short codes and HTML) as plain text: in the first step
 * HTML is stripped, in the second the marks of each line. Links keep their words; numbered ones and footnotes become
 * reference marks.
 */
final class MarkdownReader {
    /** A line as long as this was wrapped, so that the next one goes on with it. */
    private static final int WRAPPED = 60;

    private static final Pattern SHORT_CODE =
            Pattern.compile("\\{\\{[<%][^{}]{0,2000}[%>]\\}\\}|\\{%[^{}]{0,2000}%\\}");
    private static final Pattern PREFIX = Pattern.compile("[ \\t]{0,12}(?:>[ \\t]{0,3}){0,8}"
            + "(?:(?<heading>#{1,6})[ \\t]{1,8}|(?<item>[-*+]|\\d{1,3}[.)])[ \\t]{1,8})?");
    private static final Pattern DEFINITION = Pattern.compile("[ \\t]{0,3}\\[(?:\\^(?<note>[^\\]\\n"
            + "]{1,60})\\]:[ \\t]{0,8}|(?<label>[^\\]\\n"
            + "]{1,60})\\]:[ \\t]{0,8}(?=<?(?:https?:|www\\.|mailto:|[/#.])))(?<rest>.{0,3000})");
    private static final Pattern UNDERLINE = Pattern.compile("[ \\t]{0,3}(?:={2,200}|-{2,200})[ \\t]*");
    private static final int HEADING_WORDS = 30;
    private static final Pattern RULE =
            Pattern.compile("[ \\t*_=-]{3,200}" + "|[ \\t]*(?:```|~~~).{0,60}" + "|[ \\t|:-]{3,500}");

    private final String text;
    private final AlignedText.Builder out;
    private final Map<Integer, BlockKind> given;
    private final Map<Integer, BlockKind> kinds = new HashMap<>();
    private final List<Reference> links = new ArrayList<>();
    private final AlignedText stripped;
    private boolean wasLong;
    private boolean inTable;

    private MarkdownReader(TagStripper.Stripped stripped) {
        this.stripped = stripped.text();
        this.text = stripped.text().text();
        this.given = stripped.kinds();
        this.out = AlignedText.of(text);
        links.addAll(stripped.links());
    }

    static Draft read(String source) {
        FrontMatter front = FrontMatter.of(source);
        List<Span> spans = new ArrayList<>();
        int from = front.length();
        for (Matcher m = SHORT_CODE.matcher(source).region(from, source.length()); m.find(); from = m.end()) {
            spans.add(new Span(from, m.start()));
        }
        spans.add(new Span(from, source.length()));
        MarkdownReader reader = new MarkdownReader(TagStripper.strip(source, spans, false));
        reader.lines();
        AlignedText plain = reader.stripped.then(reader.out.build());
        return new Draft(plain, reader.kinds, true, front.metadata(), reader.links);
    }

    private void lines() {
        boolean open = false;
        for (int at = 0; at < text.length(); ) {
            int end = lineEnd(at);
            String next = end + 1 < text.length() ? text.substring(end + 1, lineEnd(end + 1)) : "";
            String line = text.substring(at, end);
            inTable = MarkdownTable.isRow(line) && (inTable || MarkdownTable.isDelimiter(next));
            boolean underlined = !open && !line.isBlank() && isUnderline(line, next);
            open = inTable && !MarkdownTable.isDelimiter(line) ? row(at, line) : line(at, line, open, underlined);
            at = end + 1;
        }
    }

    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    /** Whether the line after a short one makes a heading of it. */
    private static boolean isUnderline(String line, String next) {
        return UNDERLINE.matcher(next).matches()
                && Words.count(line) <= HEADING_WORDS
                && !RULE.matcher(line).matches();
    }

    /** Writes a row of a table as one line, its cells parted by commas. */
    private boolean row(int at, String line) {
        end(at);
        int start = out.length();
        MarkdownLine writer = new MarkdownLine(line, stripped, out, links, at);
        for (Span cell : MarkdownTable.cells(line)) {
            if (out.length() > start) {
                out.replace(new Span(at + cell.start(), at + cell.start()), ", ");
            }
            writer.write(cell);
        }
        kinds.put(start, BlockKind.LIST_ITEM);
        return false;
    }

    /** Writes a line; returns whether the next one may go on with it. */
    private boolean line(int at, String whole, boolean open, boolean underlined) {
        String line = whole.stripTrailing();
        Matcher definition = DEFINITION.matcher(line);
        if (line.isBlank() || RULE.matcher(line).matches() || definition.matches()) {
            if (definition.matches()) {
                definition(at, definition);
            }
            end(at);
            return false;
        }
        Matcher prefix = PREFIX.matcher(line);
        int start = prefix.lookingAt() ? prefix.end() : 0;
        BlockKind kind = underlined ? BlockKind.HEADING : kind(prefix, at, start);
        boolean goesOn = open && kind == null && (isLower(line, start) || wasLong);
        if (goesOn) {
            out.replace(new Span(at, at), " ");
        } else {
            end(at);
        }
        if (kind != null) {
            kinds.put(out.length(), kind);
        }
        new MarkdownLine(line, stripped, out, links, at).write(start);
        wasLong = line.length() >= WRAPPED && ".:;!?|".indexOf(line.charAt(line.length() - 1)) < 0;
        boolean hard = text.startsWith("  ", at + line.length()) || line.endsWith("\\");
        return kind != BlockKind.HEADING && !hard;
    }

    private @Nullable BlockKind kind(Matcher prefix, int at, int start) {
        if (prefix.group("heading") != null) {
            return BlockKind.HEADING;
        }
        return prefix.group("item") != null ? BlockKind.LIST_ITEM : given.get(at + start);
    }

    private static boolean isLower(String line, int start) {
        return start < line.length() && Character.isLowerCase(line.codePointAt(start));
    }

    private void end(int at) {
        if (out.length() > 0 && !out.endsWith("\n")) {
            out.replace(new Span(at, at), "\n");
        }
    }

    /** {@code [3]: https://…}, and footnotes that cite an address. */
    private void definition(int at, Matcher m) {
        String label = m.group("note") != null ? m.group("note") : m.group("label");
        Integer number = label.matches("\\d{1,3}") ? Integer.valueOf(label) : null;
        for (Matcher url = WebAddresses.URL.matcher(m.group("rest")); url.find(); ) {
            Span span = WebAddresses.trimmed(url);
            String address = span.of(m.group("rest"));
            Span source = stripped.toOriginal(span.shift(at + m.start("rest")));
            links.add(new Reference(number, address, WebAddresses.host(address), source));
        }
    }
}
