/** Lists of any length as CSV and JSON lines. */
@NamedInterface("export")
@NullMarked
package policyarchive.publish.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
