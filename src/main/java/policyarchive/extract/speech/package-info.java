/** Attributed words: quotations, reported speech, opinions and intentions, with their speakers. */
@NullMarked
package policyarchive.extract.speech;

import org.jspecify.annotations.NullMarked;
