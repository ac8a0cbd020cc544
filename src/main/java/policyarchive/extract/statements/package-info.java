/** Joint statements, open letters and the like: who signed them, when, and to whom they speak. */
@NullMarked
package policyarchive.extract.statements;

import org.jspecify.annotations.NullMarked;
