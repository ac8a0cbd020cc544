/** Words in a text, and which words of two texts stand for one another. */
@NullMarked
package policyarchive.parallels.wording;

import org.jspecify.annotations.NullMarked;
