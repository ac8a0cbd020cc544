/** References to articles, statements and claims, in the formats and styles of those who cite. */
@NamedInterface("citation")
@NullMarked
package policyarchive.publish.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
