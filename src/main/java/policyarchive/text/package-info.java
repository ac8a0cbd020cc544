/** Text and positions in it: spans, the alignment between a cleaned text and its original, sentences and tokens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package policyarchive.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
