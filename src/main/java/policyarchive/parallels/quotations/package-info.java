/** The same quotation in different words, across articles. */
@NamedInterface("quotations")
@NullMarked
package policyarchive.parallels.quotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
