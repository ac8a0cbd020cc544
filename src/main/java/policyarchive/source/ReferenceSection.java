package policyarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/** Takes the list of references at the end of a text, and embedded documents, out of its lines; finds addresses in the rest. */
final class ReferenceSection {
    private static final Set<String> HEADINGS = Set.of(
            "references",
            "reference",
            "sources",
            "bibliography",
            "footnotes",
            "endnotes",
            "notes",
            "works cited",
            "citations",
            "links",
            "further reading",
            "references and sources",
            "sources and references");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\[(?<a>\\d{1,3})\\]|\\^?(?<b>\\d{1,3})[.):]|\\((?<c>\\d{1,3})\\))\\s*(?<rest>.{0,3000})");
    private static final Pattern SHORT_CODE = Pattern.compile("\\[/?[a-z][a-z_-]{2,30}(?:\\s[^\\]]{0,2000})?\\]");

    private final AlignedText plain;
    private final List<Reference> references = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();

    private ReferenceSection(AlignedText plain) {
        this.plain = plain;
    }

    /** The lines without the references, and the references. */
    record Taken(List<Line> lines, List<Reference> references) {}

    static Taken take(List<Line> lines, AlignedText plain) {
        ReferenceSection section = new ReferenceSection(plain);
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isHeading(line) && i + 1 < lines.size() && isEntry(lines.get(i + 1), true)) {
                inside = true;
            } else if (isEntry(line, inside)) {
                section.entry(line);
            } else {
                inside = false;
                section.other(line);
            }
        }
        return new Taken(section.rest, section.references);
    }

    private static boolean isHeading(Line line) {
        return HEADINGS.contains(Words.plain(line.text()));
    }

    /** Outside a list of references only a number with an address alone is taken for an entry. */
    private static boolean isEntry(Line line, boolean inside) {
        Matcher m = ENTRY.matcher(line.text());
        boolean address = WebAddresses.URL.matcher(line.text()).find();
        if (m.matches()) {
            return inside
                    || m.group("a") != null
                            && WebAddresses.URL.matcher(m.group("rest")).lookingAt();
        }
        return inside && address;
    }

    private void entry(Line line) {
        Matcher m = ENTRY.matcher(line.text());
        addresses(line, m.matches() ? number(m) : null);
    }

    private static Integer number(Matcher m) {
        String a = m.group("a");
        String b = m.group("b");
        return Integer.valueOf(a != null ? a : b != null ? b : m.group("c"));
    }

    private void other(Line line) {
        addresses(line, null);
        if (!SHORT_CODE.matcher(line.text()).matches()) {
            rest.add(line);
        }
    }

    private void addresses(Line line, @Nullable Integer number) {
        for (Matcher m = WebAddresses.URL.matcher(line.text()); m.find(); ) {
            Span span = WebAddresses.trimmed(m);
            String url = span.of(line.text());
            Span source = plain.toOriginal(span.shift(line.span().start()));
            references.add(new Reference(number, url, WebAddresses.host(url), source));
        }
    }
}
