/** Figures in the text, and what other articles say of the same thing. */
@NamedInterface("figures")
@NullMarked
package policyarchive.parallels.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
