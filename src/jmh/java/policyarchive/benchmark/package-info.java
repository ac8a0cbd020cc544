/** What extraction costs, measured with JMH: {@code mvnw -Pbenchmark verify}. */
@NullMarked
package policyarchive.benchmark;

import org.jspecify.annotations.NullMarked;
