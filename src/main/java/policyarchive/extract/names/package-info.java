/** Who is named: persons, governments, organisations, and which mentions are of the same actor. */
@NullMarked
package policyarchive.extract.names;

import org.jspecify.annotations.NullMarked;
