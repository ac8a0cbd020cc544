/** The JSON addresses of the public contract. */
@NullMarked
package policyarchive.web.api;

import org.jspecify.annotations.NullMarked;
