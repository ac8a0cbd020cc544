/** Dates as uncertain as the sources leave them: EDTF level 1, and the date expressions of English prose. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package policyarchive.edtf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
