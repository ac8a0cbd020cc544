package policyarchive.cli;

/** What commands tell the process that called them. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int SOME_REFUSED = 2;
    /** {@code EX_USAGE} of BSD's {@code sysexits.h}. */
    static final int USAGE = 64;

    private ExitCode() {}
}
