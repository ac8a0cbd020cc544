package policyarchive.ingest;

/** An import or re-extraction that could not be carried out as a whole. What was committed before stays. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }

    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
