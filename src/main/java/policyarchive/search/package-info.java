/** Full-text search with filters, facets and snippets over the index, and the index's upkeep and health. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "archive", "edtf", "document", "naming"})
@NullMarked
package policyarchive.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
