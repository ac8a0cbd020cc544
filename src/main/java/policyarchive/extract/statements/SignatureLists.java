package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.naming.Countries;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Span;

/** Finds the lists of signatories of an article: lines under a heading, rows of a table, names between semicolons. */
final class SignatureLists {
    private static final int MOST_ENTRIES = 600;
    private static final int LONGEST_LEAD = 80;
    private static final int LONGEST_RUN = 20_000;
    private static final Pattern RUN = Pattern.compile("[^;]{2,260}(?:; [^;]{2,260}){2,400}");
    private static final Pattern COMMAS = Pattern.compile(
            "[^,;]{2,120}(?:, [^,;]{2,120}){1,400},? and [^,;]{2,120}|[^,;]{2,80}(?:, [^,;]{2,80}){5,400}");
    private static final Pattern COMMA_PART =
            Pattern.compile("(?:and )?(?:the )?(?<part>[^,;]{2,120}?)\\.?(?:, |,? and (?=[^,;]{2,120}$)|$)");
    private static final Pattern PART = Pattern.compile("(?:and )?(?:the )?(?<part>[^;]{2,260}?)\\.?(?:; ?|$)");

    private final ParsedArticle article;
    private final String text;
    private final SignatureLine reader;
    private final List<Span> lines = new ArrayList<>();

    SignatureLists(ParsedArticle article) {
        this.article = article;
        this.text = article.text();
        this.reader = new SignatureLine(article);
    }

    List<SignatureList> find() {
        article.blocks().forEach(this::split);
        List<SignatureList> lists = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SignatureList list = at(i);
            if (list != null && !list.entries().isEmpty()) {
                lists.add(list);
                while (lines.get(i).end() < list.entries().getLast().line().end()) {
                    i++;
                }
            }
        }
        return lists;
    }

    private void split(Block block) {
        int from = block.span().start();
        while (from < block.span().end()) {
            int stop = text.indexOf('\n', from);
            int to = stop < 0 || stop > block.span().end() ? block.span().end() : stop;
            if (to > from && !text.substring(from, Math.min(to, from + 200)).isBlank()) {
                lines.add(new Span(from, to));
            }
            from = to + 1;
        }
    }

    /** The list that a line opens, null where it opens none. */
    private @Nullable SignatureList at(int i) {
        Span line = lines.get(i);
        int column = nameColumn(line);
        if (column >= 0) {
            return read(line, i + 1, column);
        }
        if (SignatureHeading.is(line.of(text))) {
            Span next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean headed = next != null && nameColumn(next) >= 0;
            if (headed && next != null) {
                return read(line, i + 2, nameColumn(next));
            }
            SignatureList run = next == null ? null : run(line, next, RUN, PART);
            SignatureList list = run == null ? read(line, i + 1, 0) : run;
            SignatureList commas =
                    list.entries().size() == 1 && next != null ? run(line, next, COMMAS, COMMA_PART) : null;
            return commas == null ? list : commas;
        }
        Span heading = SignatureHeading.within(text, line);
        if (heading == null) {
            return null;
        }
        Span names = new Span(heading.end(), sentenceEnd(heading.end(), line.end()));
        SignatureList run = run(heading, names, RUN, PART);
        return run == null && heading.length() < LONGEST_LEAD ? run(heading, names, COMMAS, COMMA_PART) : run;
    }

    private int sentenceEnd(int from, int end) {
        for (int stop = text.indexOf(". ", from); stop >= 0 && stop < end; stop = text.indexOf(". ", stop + 1)) {
            if (!Abbreviations.endsAt(text, stop)) {
                return stop;
            }
        }
        return end;
    }

    /** The place of the names in a row that heads the columns of a table, -1 where a line is no such row. */
    private int nameColumn(Span line) {
        List<String> cells = line.length() > 200
                ? List.of()
                : reader.parts(line).stream().map(c -> c.of(text).strip()).toList();
        int names = -1;
        int others = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean name = names < 0 && SignatureHeading.isNameColumn(cells.get(i));
            names = name ? i : names;
            others += !name && SignatureHeading.isColumn(cells.get(i)) ? 1 : 0;
        }
        return names >= 0 && others == cells.size() - 1 && others > 0 ? names : -1;
    }

    /** Names that semicolons or commas part in one line. */
    private @Nullable SignatureList run(Span heading, Span names, Pattern whole, Pattern part) {
        if (names.length() > LONGEST_RUN || !whole.matcher(names.of(text)).matches()) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        Matcher m = part.matcher(text).region(names.start(), names.end());
        while (m.find()) {
            Entry entry = reader.entry(new Span(m.start("part"), m.end("part")), 0);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new SignatureList(heading, entries);
    }

    private SignatureList read(Span heading, int first, int column) {
        List<Entry> entries = new ArrayList<>();
        Span country = null;
        for (int i = first; i < lines.size() && entries.size() < MOST_ENTRIES; i++) {
            String words = lines.get(i).of(text).strip();
            if (SignatureHeading.isDivider(words) || SignatureHeading.isBehalf(words)) {
                continue;
            }
            Entry entry = reader.entry(lines.get(i), column);
            if (entry == null) {
                break;
            }
            boolean heads = entries.isEmpty() || country != null;
            if (heads
                    && isCountry(entry)
                    && i + 1 < lines.size()
                    && !isCountry(reader.entry(lines.get(i + 1), column))) {
                country = entry.name();
            } else {
                entries.add(entry.under(country));
            }
        }
        return new SignatureList(heading, entries);
    }

    private boolean isCountry(@Nullable Entry entry) {
        return entry != null
                && Countries.standard().byHeading(entry.line().of(text).strip()).isPresent();
    }
}
