/** Timelines of one actor or of many. */
@ApplicationModule(allowedDependencies = {"vocabulary", "archive", "search", "edtf", "document"})
@NullMarked
package policyarchive.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
