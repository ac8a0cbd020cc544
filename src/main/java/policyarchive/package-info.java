/** The Encryption Policy Archive: one package per feature, each a module with its own allowed dependencies. */
@NullMarked
package policyarchive;

import org.jspecify.annotations.NullMarked;
