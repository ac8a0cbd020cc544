package policyarchive.cli;

import java.util.List;

/**
 * A command handed over.
 *
 * @param directory what its relative paths count from
 * @param arguments its name and arguments
 */
record HandoverRequest(String directory, List<String> arguments) {
    /** Marks a line of the answer as a line of the report. */
    static final String REPORT_LINE = "out ";

    /** Marks a line of the answer as one for standard error. */
    static final String ERROR_LINE = "err ";

    /** Marks the last line of the answer, which gives the exit code. */
    static final String EXIT_LINE = "exit ";
}
