package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Span;

/** Finds the lists of signatories of an article: lines under a heading, rows of a table, names between semicolons. */
final class SignatureLists {
    private static final int MOST_ENTRIES = 600;
    private static final int MOST_BESIDE = 2;

    private final ParsedArticle article;
    private final String text;
    private final SignatureLine reader;
    private final SignatureRuns runs;
    private final List<Span> lines = new ArrayList<>();
    private @Nullable UnheadedLists unheaded;

    SignatureLists(ParsedArticle article) {
        this.article = article;
        this.text = article.text();
        this.reader = new SignatureLine(article);
        this.runs = new SignatureRuns(text, reader);
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
            SignatureList run = next == null ? null : runs.semicolons(line, next);
            SignatureList list = run == null ? read(line, i + 1, 0) : run;
            SignatureList commas = list.entries().size() <= 1 && next != null ? runs.commas(line, next) : null;
            return commas == null ? list : commas;
        }
        SignatureList run = runs.within(line);
        return run == null && unheaded().opens(i) ? read(line, i, 0) : run;
    }

    private UnheadedLists unheaded() {
        if (unheaded == null) {
            unheaded = new UnheadedLists(article, lines, reader);
        }
        return unheaded;
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

    private SignatureList read(Span heading, int first, int column) {
        List<Entry> entries = new ArrayList<>();
        Span country = null;
        for (int i = first; i < lines.size() && entries.size() < MOST_ENTRIES; i++) {
            String words = lines.get(i).of(text).strip();
            Span state = StateHeading.in(text, lines.get(i));
            boolean heads = entries.isEmpty() || country != null;
            if (state != null && heads && isAbove(i, column)) {
                country = state;
            } else if (!isPassed(words, i, entries, column)) {
                List<Entry> found = reader.entries(lines.get(i), column);
                if (found.isEmpty()) {
                    break;
                }
                for (Entry entry : found) {
                    entries.add(entry.under(country));
                }
            }
        }
        return new SignatureList(heading, entries);
    }

    /** Whether a state stands above somebody's name. */
    private boolean isAbove(int i, int column) {
        boolean next = i + 1 < lines.size();
        return next
                && StateHeading.in(text, lines.get(i + 1)) == null
                && reader.entry(lines.get(i + 1), column) != null;
    }

    /** Whether a line of a list is nobody's: it orders the list, or says what the one above it is. */
    private boolean isPassed(String words, int i, List<Entry> entries, int column) {
        return SignatureHeading.isDivider(words)
                || SignatureHeading.isBehalf(words)
                || entries.isEmpty() && SignatureHeading.is(words)
                || !entries.isEmpty() && isBeside(i, column);
    }

    /** Whether a line between names is an office or a body in small letters. */
    private boolean isBeside(int i, int column) {
        int next = i;
        while (next < lines.size()
                && next < i + MOST_BESIDE
                && reader.entry(lines.get(next), column) == null
                && SignatureLine.isBeside(lines.get(next).of(text))) {
            next++;
        }
        return next > i && next < lines.size() && reader.entry(lines.get(next), column) != null;
    }
}
