package policyarchive.cli;

import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import policyarchive.search.IndexUpkeep;

/** Rebuilds the index. */
@Command(
        name = "reindex",
        description = "Rebuilds the index from the database.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE)
final class ReindexCommand implements ArchiveCommand.OnArchive {
    @Override
    public int run(BeanFactory archive, CommandSurroundings here) {
        long articles = archive.getBean(IndexUpkeep.class).reindex();
        here.out().println("reindexed " + articles);
        return ExitCode.DONE;
    }
}
