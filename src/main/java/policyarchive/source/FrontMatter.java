package policyarchive.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;

/**
 * The block of fields between {@code ---} (YAML) or {@code +++} (TOML) lines at the top of a text. Only simple top-level
 * fields are read, line by line, so that their places are known and no parser is fed with hostile input.
 *
 * @param length of the block with its fences, 0 where there is none
 */
record FrontMatter(int length, Metadata metadata) {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern FENCE = Pattern.compile("\\s{0,8}(---|\\+\\+\\+)[ \\t]{0,8}\\r?\\n");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?<key>[A-Za-z_][\\w-]{0,40})[ \\t]{0,8}[:=][ \\t]{0,8}(?<value>[^\\r\\n]{0,2000})");
    /** Begins a value in the lines below. */
    private static final Pattern SCALAR = Pattern.compile("[|>][+-]?\\d?");

    private static final Pattern CONTINUED = Pattern.compile("(?:\\r?\\n[ \\t]{1,20}[^\\s#-][^\\r\\n]{0,1000}){1,10}");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Set<String> AUTHORS = Set.of("author", "authors", "byline", "by");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]{1,25}(?: [\\p{L}.’'-]{1,25}){1,3}");
    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publishdate", Field.DATE),
            Map.entry("published_at", Field.DATE),
            Map.entry("pubdate", Field.DATE),
            Map.entry("lastmod", Field.UPDATED),
            Map.entry("updated", Field.UPDATED),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("permalink", Field.URL),
            Map.entry("canonical", Field.URL),
            Map.entry("canonical_url", Field.URL),
            Map.entry("source", Field.SOURCE),
            Map.entry("publisher", Field.SOURCE),
            Map.entry("publication", Field.SOURCE),
            Map.entry("site", Field.SOURCE),
            Map.entry("outlet", Field.SOURCE),
            Map.entry("lang", Field.LANGUAGE),
            Map.entry("language", Field.LANGUAGE));

    static FrontMatter of(String text) {
        Metadata metadata = new Metadata();
        Matcher open = FENCE.matcher(text);
        if (!open.lookingAt()) {
            return new FrontMatter(0, metadata);
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher close = Pattern.compile("(?m)^" + Pattern.quote(open.group(1)) + "[ \\t]{0,8}$")
                .matcher(head);
        if (!close.find(open.end() - 1)
                || !FIELD.matcher(head).region(open.end(), close.start()).find()) {
            return new FrontMatter(0, metadata);
        }
        for (Matcher m = FIELD.matcher(head).region(open.end(), close.start()); m.find(); ) {
            put(metadata, m, head, close.start());
        }
        return new FrontMatter(close.end(), metadata);
    }

    private static void put(Metadata metadata, Matcher m, String head, int close) {
        String key = m.group("key").toLowerCase(Locale.ROOT);
        Field field = KEYS.get(key);
        String raw = m.group("value").strip();
        if (AUTHORS.contains(key)) {
            for (Matcher name = NAME.matcher(raw); name.find(); ) {
                metadata.addAuthor(name.group().replaceFirst("['’]$", ""));
            }
        }
        if (field == null || raw.isEmpty()) {
            return;
        }
        int start = m.start("value");
        Matcher more = CONTINUED.matcher(head).region(m.end(), close);
        boolean block = SCALAR.matcher(raw).matches();
        if (more.lookingAt() && (block || isOpen(raw))) {
            folded(metadata, field, head, new Span(block ? more.start() : start, more.end()));
            return;
        }
        int end = start + raw.length();
        boolean quoted = raw.length() > 1
                && (raw.charAt(0) == '"' || raw.charAt(0) == '\'')
                && raw.charAt(raw.length() - 1) == raw.charAt(0);
        String value = quoted ? unquoted(raw) : raw;
        if (!block) {
            metadata.put(field, new Value(value, quoted ? new Span(start + 1, end - 1) : new Span(start, end), false));
        }
    }

    /** Whether a value may go on in the next lines: a plain one, or one whose quotation mark is not closed. */
    private static boolean isOpen(String raw) {
        char first = raw.charAt(0);
        boolean quoted = first == '"' || first == '\'';
        return first != '[' && first != '{' && !(quoted && raw.length() > 1 && raw.charAt(raw.length() - 1) == first);
    }

    /** A value of several lines: they make one, with single spaces between them. */
    private static void folded(Metadata metadata, Field field, String head, Span lines) {
        String raw = lines.of(head);
        int lead = raw.length() - raw.stripLeading().length();
        String value = Tidy.oneLine(raw);
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        metadata.put(
                field, new Value(quoted ? unquoted(value) : value, new Span(lines.start() + lead, lines.end()), false));
    }

    /** Double quotes escape by a backslash, single ones by doubling. */
    private static String unquoted(String raw) {
        String inside = raw.substring(1, raw.length() - 1);
        return raw.charAt(0) == '\''
                ? inside.replace("''", "'")
                : UNICODE.matcher(inside)
                        .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\");
    }

    /** The text without the block. */
    AlignedText without(String text) {
        return AlignedText.of(text).keep(new Span(length, text.length())).build();
    }
}
