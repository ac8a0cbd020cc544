/** Copies of one text: found when an article is stored, and what differs between them. */
@NamedInterface("copies")
@NullMarked
package policyarchive.parallels.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
