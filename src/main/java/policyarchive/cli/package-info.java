/** The commands: import, extract, reindex, reextract. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "text",
            "edtf",
            "source",
            "extract",
            "ingest",
            "archive",
            "search",
            "document"
        })
@NullMarked
package policyarchive.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
