/** Atom feeds, the sitemap and the description of the archive's search for browsers. */
@NamedInterface("feed")
@NullMarked
package policyarchive.publish.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
