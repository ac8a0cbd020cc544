/** Text with marks in it, as trees that a template prints piece by piece, so that no template prints raw markup. */
@NullMarked
package policyarchive.web.markup;

import org.jspecify.annotations.NullMarked;
