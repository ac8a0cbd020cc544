package policyarchive.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/** Strips the marks within one line of Markdown: emphasis, code, links, images, footnotes, escapes. */
final class MarkdownLine {
    /** One mark, with the words it keeps: all alternatives are bounded and start with a character of their own. */
    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            "\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!<>~|-])",
            "!\\[(?<image>[^\\]\\n]{0,500})\\]"
                    + "(?:\\([^()\\n]{0,1000}\\)|\\[[^\\]\\n]{0,60}\\])(?:\\{[^}\\n]{0,100}\\})?",
            "\\[\\^(?<note>[^\\]\\n]{1,30})\\]",
            "\\[(?<open>)(?=[^\\[\\]\\n]{1,500}\\](?:\\(|\\[[^\\[\\]\\n]{0,60}\\]))",
            "\\](?<target>\\([ \\t]{0,4}<?"
                    + "(?<url>[^()\\s>]{0,2000}(?:\\([^()\\s>]{0,200}\\)[^()\\s>]{0,200})?)>?"
                    + "(?:[ \\t]{1,4}(?:\"[^\"\\n]{0,500}\"|'[^'\\n]{0,500}'))?[ \\t]{0,4}\\))"
                    + "(?:\\{[^}\\n]{0,100}\\})?",
            "\\]\\[(?<label>[^\\[\\]\\n]{0,60})\\]",
            "<(?<auto>https?://[^<>\\s]{1,2000})>",
            "(?<stars>\\*{1,5})",
            "(?<lines>_{1,3})",
            "(?<strike>~~)",
            "(?<code>`{1,3})",
            "(?<id>\\s\\{#[\\w-]{1,80}\\}$)",
            "(?<hashes>\\s#{1,6}$)",
            "(?<back>\\\\$)"));

    private final String line;
    private final AlignedText stripped;
    private final AlignedText.Builder out;
    private final List<Reference> links;
    private final int base;

    /**
     * @param line the line without white space at its end
     * @param base where it stands in the text that {@code out} writes from
     */
    MarkdownLine(String line, AlignedText stripped, AlignedText.Builder out, List<Reference> links, int base) {
        this.line = line;
        this.stripped = stripped;
        this.out = out;
        this.links = links;
        this.base = base;
    }

    void write(int start) {
        write(new Span(start, line.length()));
    }

    /** Writes a part of the line, as the cells of a table are. */
    void write(Span part) {
        int at = part.start();
        for (Matcher m = MARK.matcher(line).region(at, part.end()).useTransparentBounds(true); m.find(); ) {
            keep(at, m.start());
            mark(m);
            at = m.end();
        }
        keep(at, part.end());
    }

    private void mark(Matcher m) {
        if (m.start("escaped") >= 0) {
            keep(m.start("escaped"), m.end("escaped"));
        } else if (m.start("auto") >= 0) {
            keep(m.start("auto"), m.end("auto"));
        } else if (m.start("note") >= 0 || m.start("label") >= 0) {
            String label = m.group(m.start("note") >= 0 ? "note" : "label");
            if (label.matches("\\d{1,3}")) {
                out.replace(at(m.start(), m.end()), "[" + label + "]");
            }
        } else if (m.start("url") >= 0) {
            link(m);
        } else if (isWord(m)) {
            keep(m.start(), m.end());
        }
    }

    /** A star between spaces, and a line within a word, mark nothing. */
    private boolean isWord(Matcher m) {
        boolean before = m.start() > 0 && !Characters.isSpace(line.charAt(m.start() - 1));
        boolean after = m.end() < line.length() && !Characters.isSpace(line.charAt(m.end()));
        boolean within = before
                && after
                && Character.isLetterOrDigit(line.charAt(m.start() - 1))
                && Character.isLetterOrDigit(line.charAt(m.end()));
        return "*".equals(m.group("stars")) && !before && !after
                || m.start("lines") >= 0 && (within || !before && !after);
    }

    private void link(Matcher m) {
        String url = m.group("url");
        if (url.startsWith("http")) {
            Span source = stripped.toOriginal(at(m.start("url"), m.end("url")));
            links.add(new Reference(null, url, WebAddresses.host(url), source));
        }
    }

    private void keep(int from, int to) {
        out.keep(at(from, to));
    }

    private Span at(int from, int to) {
        return new Span(from, to).shift(base);
    }
}
