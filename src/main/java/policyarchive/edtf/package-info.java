/** Dates as uncertain as the sources leave them: EDTF level 1. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package policyarchive.edtf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
