package policyarchive.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Opens a file: tells what it is by its first bytes and hands it to the reader of that form. */
final class Containers {
    /** So much of a file is looked at. */
    private static final int HEAD = 16 * 1024;

    private Containers() {}

    static Stream<SourceEntry> open(String file, InputStream in) {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        try {
            buffered.mark(HEAD + 1);
            byte[] head = buffered.readNBytes(HEAD);
            buffered.reset();
            Sniffer sniffed = Sniffer.of(file, head);
            return switch (sniffed.form()) {
                case REFUSED -> {
                    buffered.close();
                    yield Stream.of(new Refusal(file, null, sniffed.reason()));
                }
                case ZIP -> ZipEntries.stream(file, buffered);
                case JSON_LINES -> JsonLines.stream(file, Utf8Stream.of(buffered, head));
                default -> single(file, sniffed.form().format(), buffered);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SourceEntry> single(String file, SourceFormat format, InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(SourceReader.LARGEST + 1);
            return Stream.of(document(file, format, bytes));
        }
    }

    /** One article's bytes, or why they are none. */
    static SourceEntry document(String file, SourceFormat format, byte[] bytes) {
        if (bytes.length > SourceReader.LARGEST) {
            return new Refusal(file, null, "more than %d bytes; expected one article".formatted(SourceReader.LARGEST));
        }
        String binary = Sniffer.binary(bytes);
        return binary == null ? new SourceDocument(file, null, format, bytes) : new Refusal(file, null, binary);
    }
}
