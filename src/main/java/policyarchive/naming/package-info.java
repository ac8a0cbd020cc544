/** Names of persons, countries and organisations: how they are built, which agree, and the open lists that know them. */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package policyarchive.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
