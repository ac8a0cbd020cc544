package policyarchive.cli;

import java.util.concurrent.atomic.AtomicLong;
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
        AtomicLong entries = new AtomicLong();
        archive.getBean(IndexUpkeep.class).reindex((done, total) -> entries.set(done));
        here.out().println("reindexed " + entries);
        return ExitCode.DONE;
    }
}
