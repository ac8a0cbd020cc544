package policyarchive.ingest;

/**
 * Where the import of the seeds stands.
 *
 * @param phase how far it is
 * @param detail in words
 */
public record SeedState(Phase phase, String detail) {
    /** How far it is. */
    public enum Phase {
        /** Not yet looked at. */
        PENDING,
        IMPORTING,
        /** Nothing to import, or all of it imported. */
        DONE,
        FAILED
    }
}
