package policyarchive.publish.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table that people open in spreadsheets. */
final class Cell {
    /**
     * What spreadsheets take for the beginning of a formula, in its usual and its full width, and the blanks they pass
     * over before one (OWASP, "CSV Injection").
     */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Between the values of a list; one inside a value is written as a comma. */
    private static final String SEPARATOR = "; ";

    private Cell() {}

    /** Empty for null. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Collection<?> values ->
                inert(values.stream()
                        .map(each -> String.valueOf(each).replace(SEPARATOR, ", "))
                        .collect(Collectors.joining(SEPARATOR)));
            default -> inert(value.toString());
        };
    }

    private static String inert(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
