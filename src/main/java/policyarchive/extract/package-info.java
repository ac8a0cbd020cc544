/** Who said what: names, roles, statements and claims of one parsed article, without a database. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf", "source", "naming"})
@NullMarked
package policyarchive.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
