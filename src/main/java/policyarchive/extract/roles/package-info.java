/** Offices: the phrases that name them, and what they say of organisation and country. */
@NullMarked
package policyarchive.extract.roles;

import org.jspecify.annotations.NullMarked;
