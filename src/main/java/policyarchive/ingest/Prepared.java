package policyarchive.ingest;

import org.jspecify.annotations.Nullable;
import policyarchive.source.Refusal;
import policyarchive.source.SourceDocument;

/** An input on its way into the archive. */
sealed interface Prepared {
    /** Something that is not taken. */
    record Refused(ImportRoot root, Refusal refusal) implements Prepared {}

    /**
     * A document to store.
     *
     * @param textOnly whether it is to be stored without extraction
     * @param reading null where the archive seems to have its content already; it is then read only if need be
     */
    record Document(
            ImportRoot root,
            SourceDocument document,
            ArticleIdentity identity,
            boolean textOnly,
            @Nullable Reading reading)
            implements Prepared {

        ReportLine refused(String reason) {
            return line(true, reason);
        }

        ReportLine noted(String reason) {
            return line(false, reason);
        }

        private ReportLine line(boolean refused, String reason) {
            return new ReportLine(refused, root.show(document.file()), document.record(), reason);
        }
    }

    /** The line of the report that says why this was refused. */
    static ReportLine line(ImportRoot root, Refusal refusal) {
        return new ReportLine(true, root.show(refusal.file()), refusal.place(), refusal.reason());
    }
}
