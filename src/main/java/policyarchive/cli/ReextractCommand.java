package policyarchive.cli;

import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import policyarchive.ingest.ReExtraction;
import policyarchive.ingest.ReExtractionReport;
import policyarchive.search.IndexUpkeep;

/** Applies the present rules to the stored originals. */
@Command(
        name = "reextract",
        description = "Runs the extraction again over the stored originals; goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE)
final class ReextractCommand implements ArchiveCommand.OnArchive {
    @Option(names = "--missing", description = "only articles that were not extracted, or by other rules")
    private boolean missing;

    @Override
    public int run(BeanFactory archive, CommandSurroundings here) {
        ReExtractionReport report = archive.getBean(ReExtraction.class).run(missing, ImportCommand.linesTo(here));
        archive.getBean(IndexUpkeep.class).awaitIndexed();
        here.out().println("extracted %d, failed %d".formatted(report.extracted(), report.failed()));
        return report.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
