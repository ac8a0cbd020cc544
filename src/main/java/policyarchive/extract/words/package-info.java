/** The words of an article as names are read from them, and phrases looked up among them. */
@NullMarked
package policyarchive.extract.words;

import org.jspecify.annotations.NullMarked;
