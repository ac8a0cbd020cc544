package policyarchive.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the form of a file by its first bytes; between text forms its ending decides.
 *
 * @param reason why it is refused, else empty
 */
record Sniffer(Form form, String reason) {
    enum Form {
        TEXT(SourceFormat.TEXT),
        MARKDOWN(SourceFormat.MARKDOWN),
        HTML(SourceFormat.HTML),
        JSON_LINES(SourceFormat.RECORD),
        ZIP(null),
        REFUSED(null);

        private final @Nullable SourceFormat format;

        Form(@Nullable SourceFormat format) {
            this.format = format;
        }

        /** The format of the one article in it. */
        SourceFormat format() {
            if (format == null) {
                throw new IllegalStateException(this + " is no form of one article");
            }
            return format;
        }
    }

    private static final String EXPECTED = "expected text, Markdown, HTML, JSON Lines or a zip archive of these";
    /** How common formats begin, from the file-type registry of file(1). */
    private static final Map<String, String> MAGIC = magic();
    /** More control characters than one in so many are no text. */
    private static final int RARE = 100;

    static Sniffer of(String file, byte[] head) {
        if (head.length == 0) {
            return refused("empty; " + EXPECTED);
        }
        String start = new String(head, 0, Math.min(head.length, 600), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            String ending = ending(file);
            boolean office = start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/");
            return office || !ending.equals("zip") && !ending.isEmpty() && ending.length() > 3
                    ? refused("an office document or package; " + EXPECTED)
                    : new Sniffer(Form.ZIP, "");
        }
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                return refused("%s; %s".formatted(magic.getValue(), EXPECTED));
            }
        }
        String binary = binary(head);
        return binary != null
                ? refused(binary)
                : text(file, Decoder.decode(head).text().stripLeading());
    }

    private static Sniffer text(String file, String head) {
        if (head.isEmpty()) {
            return refused("white space alone; " + EXPECTED);
        }
        String lower = head.substring(0, Math.min(head.length(), 400)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<?xml") && lower.contains("<html")) {
            return new Sniffer(Form.HTML, "");
        }
        if (lower.startsWith("<?xml")) {
            return refused("XML; " + EXPECTED);
        }
        String firstLine = head.lines().findFirst().orElse("");
        if (firstLine.startsWith("{\"") && firstLine.contains("\"text\"")) {
            return new Sniffer(Form.JSON_LINES, "");
        }
        return new Sniffer(byEnding(ending(file)), "");
    }

    private static Form byEnding(String ending) {
        return switch (ending) {
            case "jsonl", "ndjson" -> Form.JSON_LINES;
            case "md", "markdown", "mdown" -> Form.MARKDOWN;
            case "html", "htm", "xhtml" -> Form.HTML;
            default -> Form.TEXT;
        };
    }

    /** Why bytes are no text; null if they are. */
    static @Nullable String binary(byte[] bytes) {
        if (bytes.length == 0) {
            return "empty; " + EXPECTED;
        }
        Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20)));
        long bad = decoded.text()
                .chars()
                .filter(c -> Characters.isControl(c) || c == 0xFFFD)
                .count();
        return bad * RARE > decoded.text().length() ? "binary data; " + EXPECTED : null;
    }

    private static String ending(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Sniffer refused(String reason) {
        return new Sniffer(Form.REFUSED, reason);
    }

    private static Map<String, String> magic() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("%PDF-", "a PDF document");
        all.put("{\\rtf", "an RTF document");
        all.put("\u00D0\u00CF\u0011\u00E0", "an office document");
        all.put("\u001F\u008B", "a gzip archive");
        all.put("BZh", "a bzip2 archive");
        all.put("7z\u00BC\u00AF", "a 7-Zip archive");
        all.put("Rar!", "a RAR archive");
        all.put("\u00FD7zXZ", "an xz archive");
        all.put("\u0028\u00B5\u002F\u00FD", "a Zstandard archive");
        all.put("\u0089PNG", "a PNG image");
        all.put("\u00FF\u00D8\u00FF", "a JPEG image");
        all.put("GIF8", "a GIF image");
        all.put("RIFF", "a media file");
        all.put("\u007FELF", "a program");
        all.put("MZ\u0090", "a program");
        all.put("\u00CA\u00FE\u00BA\u00BE", "a Java class");
        all.put("SQLite format 3", "an SQLite database");
        return all;
    }
}
