package policyarchive.publish.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param value of a row: text, a number, a truth value, or a list whose values stand in one cell; null for none
 */
record Column<T>(String name, Function<T, @Nullable Object> value) {}
