/** The description of the JSON addresses as OpenAPI 3.1. */
@NullMarked
package policyarchive.web.openapi;

import org.jspecify.annotations.NullMarked;
