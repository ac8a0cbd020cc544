/** Measures how far extracted articles agree with what a careful reader found in them. */
@NullMarked
package policyarchive.gold;

import org.jspecify.annotations.NullMarked;
