/** What others take away: citations, feeds, exports, structured data. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf", "archive", "search", "timeline", "document"})
@NullMarked
package policyarchive.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
