/** What a request may do, and the headers every answer carries. */
@ApplicationModule(allowedDependencies = {"archive"})
@NullMarked
package policyarchive.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
