/** Whom the words that name a speaker stand for: names, pronouns, descriptions, documents. */
@NullMarked
package policyarchive.extract.speakers;

import org.jspecify.annotations.NullMarked;
