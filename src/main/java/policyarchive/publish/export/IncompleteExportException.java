package policyarchive.publish.export;

import java.io.Serial;

/** A list lost some of its items while it was written out. */
public final class IncompleteExportException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    IncompleteExportException(long written, long expected) {
        super("Expected to write out %d items, but only %d were left".formatted(expected, written));
    }
}
