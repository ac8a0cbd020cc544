/** Which side of the question attributed words take, and whether they are about encryption at all. */
@NullMarked
package policyarchive.extract.stance;

import org.jspecify.annotations.NullMarked;
