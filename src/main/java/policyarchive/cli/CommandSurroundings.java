package policyarchive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command was given.
 *
 * @param directory what its relative paths count from, absolute
 * @param out takes its report
 * @param err takes what is no part of the report
 */
record CommandSurroundings(Path directory, PrintWriter out, PrintWriter err) {
    Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }
}
