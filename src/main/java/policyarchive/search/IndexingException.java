package policyarchive.search;

/** The index cannot be brought in step with the database. */
public final class IndexingException extends RuntimeException {
    IndexingException(String message) {
        super(message);
    }

    IndexingException(String message, Throwable cause) {
        super(message, cause);
    }
}
