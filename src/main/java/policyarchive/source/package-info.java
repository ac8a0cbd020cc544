/** What a file is: decoding, formats, headers, title, publisher, date, references and boilerplate, ending in a parsed article. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf"})
@NullMarked
package policyarchive.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
