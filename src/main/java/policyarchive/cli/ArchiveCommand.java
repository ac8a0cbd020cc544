package policyarchive.cli;

import org.springframework.beans.factory.BeanFactory;

/** A command as parsed from the command line. */
sealed interface ArchiveCommand {

    /** A command that needs no archive. */
    non-sealed interface Standalone extends ArchiveCommand {
        /** Runs it and returns its {@link ExitCode}. */
        int run(CommandSurroundings here);
    }

    /** A command that works on the archive, in its own process or handed over to the server that has it open. */
    non-sealed interface OnArchive extends ArchiveCommand {
        /**
         * Runs it and returns its {@link ExitCode}.
         *
         * @param archive the services of the application that has the archive open
         */
        int run(BeanFactory archive, CommandSurroundings here);
    }
}
