/** The JSON records of the public contract, shared by commands, API and exports. */
@ApplicationModule(allowedDependencies = {"archive", "edtf", "text", "vocabulary"})
@NullMarked
package policyarchive.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
