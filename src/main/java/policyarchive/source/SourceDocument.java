package policyarchive.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one article and where they were found. Kept as they are, they can be parsed again at any time. The
 * array is not copied; nobody changes it.
 */
public final class SourceDocument implements SourceEntry {
    private final String file;
    private final @Nullable String record;
    private final SourceFormat format;
    private final byte[] bytes;

    /**
     * @param file path below the imported root, with {@code /}; of a zip entry {@code archive.zip!/entry}
     * @param record the record's id or line in a JSON Lines file, null for a file that is one article
     */
    public SourceDocument(String file, @Nullable String record, SourceFormat format, byte[] bytes) {
        this.file = Objects.requireNonNull(file);
        this.record = record;
        this.format = Objects.requireNonNull(format);
        this.bytes = Objects.requireNonNull(bytes);
    }

    @Override
    public String file() {
        return file;
    }

    public @Nullable String record() {
        return record;
    }

    public SourceFormat format() {
        return format;
    }

    /** The bytes as imported; of a record its line without the line end. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes, lower-case hexadecimal. */
    public String sha256() {
        return Digest.sha256(bytes);
    }

    /**
     * What tells whether two documents have the same content: SHA-256 of the bytes; of a record, of its title, text,
     * source and url, so that neither its id nor the order of its fields matters.
     *
     * @throws SourceException if the record cannot be read
     */
    public String contentHash() {
        return format == SourceFormat.RECORD ? JsonRecord.read(this).contentHash() : sha256();
    }

    @Override
    public String toString() {
        return record == null ? file : file + ", record " + record;
    }
}
