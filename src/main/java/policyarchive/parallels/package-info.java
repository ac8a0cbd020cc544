/** What is the same across articles: similar articles, copies of one text, one quotation or fact in different words. */
@ApplicationModule(allowedDependencies = {"vocabulary", "text", "edtf", "archive", "search", "document"})
@NullMarked
package policyarchive.parallels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
