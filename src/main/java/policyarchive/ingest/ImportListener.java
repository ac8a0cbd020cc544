package policyarchive.ingest;

/** Is told how an import goes on, in the importing thread. */
public interface ImportListener {
    /** Tells nobody. */
    ImportListener NONE = new ImportListener() {};

    /** A line of the report, once what it speaks of is settled. */
    default void line(ReportLine line) {}

    /**
     * How far it is.
     *
     * @param done inputs settled so far, whatever became of them
     */
    default void progress(long done) {}
}
