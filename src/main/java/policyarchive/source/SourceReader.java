package policyarchive.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads files into articles, in two steps: {@link #entries} finds the documents a file holds, lazily and without
 * looking into them, {@link #parse} makes an article of each. Both are pure functions of their input; safe for use by
 * several threads.
 */
public final class SourceReader {
    /** The largest article, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /**
     * What a file holds: one document, one for each record of a JSON Lines file or entry of a zip archive, or refusals.
     * The format is recognised by content; the ending of the name decides between text forms alone.
     *
     * @param file path below the imported root, with {@code /}
     * @param in its bytes, read as the stream is consumed; closed with the stream
     */
    public Stream<SourceEntry> entries(String file, InputStream in) {
        return Containers.open(file, in);
    }

    /** What a file holds, from its bytes. */
    public Stream<SourceEntry> entries(String file, byte[] bytes) {
        return entries(file, new ByteArrayInputStream(bytes));
    }

    /**
     * Parses a document.
     *
     * @param today dates after this day are refused, with a note
     * @throws SourceException if there is no article in it
     */
    public ParsedArticle parse(SourceDocument document, LocalDate today) {
        if (document.format() == SourceFormat.RECORD) {
            JsonRecord json = JsonRecord.read(document);
            List<String> notes = Decoder.decode(document.bytes()).notes();
            return new ArticleParser(json.draft(), origin(document, "UTF-8"), today, notes).parse();
        }
        Decoded decoded = Decoder.decode(document.bytes());
        if (decoded.text().isBlank()) {
            throw new SourceException(document.file(), null, "white space alone; expected the text of an article");
        }
        List<String> notes = decoded.notes();
        Draft draft = switch (document.format()) {
            case MARKDOWN -> MarkdownReader.read(decoded.text());
            case HTML -> HtmlReader.read(decoded.text());
            default -> PlainTextReader.read(decoded.text());
        };
        return new ArticleParser(draft, origin(document, decoded.charset()), today, notes).parse();
    }

    /**
     * Parses a file that is one article.
     *
     * @throws SourceException if it is none, or holds several
     */
    public ParsedArticle read(String file, byte[] bytes, LocalDate today) {
        try (Stream<SourceEntry> entries = entries(file, bytes)) {
            List<SourceEntry> all = entries.limit(2).toList();
            if (all.size() != 1) {
                throw new SourceException(file, null, "several articles; expected one");
            }
            return switch (all.getFirst()) {
                case Refusal r -> throw new SourceException(r.file(), r.place(), r.reason());
                case SourceDocument d -> parse(d, today);
            };
        }
    }

    private static Origin origin(SourceDocument document, String charset) {
        return new Origin(document.file(), document.record(), document.sha256(), charset);
    }
}
