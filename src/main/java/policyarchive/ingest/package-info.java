/** The import as a Spring Batch job, with its report. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf", "source", "extract", "archive"})
@NullMarked
package policyarchive.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
