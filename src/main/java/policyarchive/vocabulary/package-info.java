/** The words the archive classifies by, shared by extraction and record. They are stored and published by name. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package policyarchive.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
