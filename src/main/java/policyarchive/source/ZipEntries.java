package policyarchive.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles in a zip archive, one entry in memory at a time. Refused are entries whose path climbs, archives in it,
 * entries that unpack to more than an article may have or to a hundred times their size, and more entries or bytes than
 * an archive may have.
 */
final class ZipEntries extends Spliterators.AbstractSpliterator<SourceEntry> {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    /** Small entries may be packed as tightly as they like. */
    private static final int SMALL = 1024 * 1024;

    /** Counts the packed bytes read. */
    private static final class Counted extends FilterInputStream {
        long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(0, n);
            return n;
        }
    }

    private final String file;
    private final Counted packed;
    private final ZipInputStream zip;
    private @Nullable Spliterator<SourceEntry> current;
    private int entries;
    private long unpacked;
    private boolean done;

    private ZipEntries(String file, InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.packed = new Counted(in);
        this.zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
    }

    static Stream<SourceEntry> stream(String file, InputStream in) {
        ZipEntries entries = new ZipEntries(file, in);
        return StreamSupport.stream(entries, false).onClose(() -> {
            try {
                entries.zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourceEntry> action) {
        while (true) {
            if (current != null && current.tryAdvance(action)) {
                return true;
            }
            current = null;
            SourceEntry next = done ? null : next();
            if (next != null) {
                action.accept(next);
                return true;
            }
            if (current == null) {
                return false;
            }
        }
    }

    /** The next article or refusal; null at the end, or when the next entry is a file of records. */
    private @Nullable SourceEntry next() {
        try {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || unpacked > MOST_BYTES) {
                    done = true;
                    return new Refusal(
                            file,
                            null,
                            "a zip archive of more than %d entries or %d bytes; the rest was not read"
                                    .formatted(MOST_ENTRIES, MOST_BYTES));
                }
                SourceEntry entry = e.isDirectory() ? null : read(e.getName());
                if (entry != null || current != null) {
                    return entry;
                }
            }
            done = true;
            return entries == 0
                    ? new Refusal(file, null, "an empty or damaged zip archive; expected articles in it")
                    : null;
        } catch (IOException | IllegalArgumentException e) {
            done = true;
            return new Refusal(file, null, "a damaged zip archive (%s); the rest was not read".formatted(reason(e)));
        }
    }

    private static String reason(Exception e) {
        String said = e.getMessage();
        if (said != null) {
            return said;
        }
        return e instanceof EOFException ? "it ends too early" : e.getClass().getSimpleName();
    }

    private @Nullable SourceEntry read(String name) throws IOException {
        String path = file + "!/" + name;
        if (climbs(name)) {
            return new Refusal(path, null, "a path that leaves the archive; expected one below it");
        }
        long before = packed.count;
        byte[] bytes = zip.readNBytes(SourceReader.LARGEST + 1);
        unpacked += bytes.length;
        long size = Math.max(1, packed.count - before);
        if (bytes.length > SourceReader.LARGEST || bytes.length > SMALL && bytes.length / size > MOST_RATIO) {
            done = done || bytes.length > SourceReader.LARGEST && bytes.length / size > MOST_RATIO;
            return new Refusal(
                    path,
                    null,
                    "unpacks to more than %d bytes, or to %d times its size; expected one article"
                            .formatted(SourceReader.LARGEST, MOST_RATIO));
        }
        return entry(name, path, bytes);
    }

    private @Nullable SourceEntry entry(String name, String path, byte[] bytes) {
        if (name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store")) {
            return null;
        }
        byte[] head = bytes.length > 16 * 1024 ? Arrays.copyOf(bytes, 16 * 1024) : bytes;
        Sniffer sniffed = Sniffer.of(name, head);
        return switch (sniffed.form()) {
            case REFUSED -> new Refusal(path, null, sniffed.reason());
            case ZIP -> new Refusal(path, null, "an archive within an archive; expected an article");
            case JSON_LINES -> {
                current = JsonLines.stream(path, Utf8Stream.of(new ByteArrayInputStream(bytes), head))
                        .spliterator();
                yield null;
            }
            default -> Containers.document(path, sniffed.form().format(), bytes);
        };
    }

    private static boolean climbs(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../")
                || path.indexOf('\0') >= 0;
    }
}
