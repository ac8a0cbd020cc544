/** The record: entities, repositories, and the resolution of names and statements across articles. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf", "naming"})
@NullMarked
package policyarchive.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
