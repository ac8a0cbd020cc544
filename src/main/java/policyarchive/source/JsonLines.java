package policyarchive.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The records of a JSON Lines file in UTF-8 (others are brought to it by {@link Utf8Stream}), one line in memory at a time. A broken line is refused, the others go on. */
final class JsonLines extends Spliterators.AbstractSpliterator<SourceEntry> {
    private final String file;
    private final InputStream in;
    private int line;
    private final Set<String> seen = new HashSet<>();
    private boolean tooLong;

    private JsonLines(String file, InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.in = in;
    }

    static Stream<SourceEntry> stream(String file, InputStream in) {
        return StreamSupport.stream(new JsonLines(file, in), false).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourceEntry> action) {
        try {
            byte[] bytes = next();
            while (bytes != null && !tooLong && isBlank(bytes)) {
                bytes = next();
            }
            if (bytes == null) {
                return false;
            }
            action.accept(entry(bytes));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceEntry entry(byte[] bytes) {
        String place = "line " + line;
        if (tooLong) {
            return new Refusal(file, place, "more than %d bytes; expected one article".formatted(SourceReader.LARGEST));
        }
        try {
            String id = JsonRecord.read(file, place, bytes).get("id");
            // A blank keeps a line's name apart from the ids people give.
            String record = id == null || id.isBlank() ? place : id;
            if (!seen.add(record)) {
                return new Refusal(file, place, "the id %s stands in an earlier record".formatted(id));
            }
            return new SourceDocument(file, record, SourceFormat.RECORD, bytes);
        } catch (SourceException e) {
            return e.refusal();
        }
    }

    /** The next line without its end, null at the end of the file. What is too long is read past. */
    private byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        line++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (bytes.size() < SourceReader.LARGEST) {
                bytes.write(c);
            } else {
                tooLong = true;
            }
        }
        byte[] all = bytes.toByteArray();
        int end = all.length > 0 && all[all.length - 1] == '\r' ? all.length - 1 : all.length;
        return withoutMark(Arrays.copyOf(all, end));
    }

    private byte[] withoutMark(byte[] all) {
        boolean mark =
                line == 1 && all.length >= 3 && all[0] == (byte) 0xEF && all[1] == (byte) 0xBB && all[2] == (byte) 0xBF;
        return mark ? Arrays.copyOfRange(all, 3, all.length) : all;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
