/** What an address asks for: its parameters, read into queries or refused by name. */
@NullMarked
package policyarchive.web.request;

import org.jspecify.annotations.NullMarked;
