/** What pages say of themselves to programs: schema.org data, Open Graph, oEmbed. */
@NamedInterface("structured")
@NullMarked
package policyarchive.publish.structured;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
