package policyarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import policyarchive.ingest.ImportListener;
import policyarchive.ingest.ImportReport;
import policyarchive.ingest.ImportRequest;
import policyarchive.ingest.Importer;
import policyarchive.ingest.ReportLine;
import policyarchive.search.IndexUpkeep;

/** Imports files; ends when what it imported can be found. */
@Command(
        name = "import",
        description = "Imports files, folders (recursively), .zip and .jsonl into the archive.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE)
final class ImportCommand implements ArchiveCommand.OnArchive {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "joins the path in telling articles apart; default: the name of the folder")
    private @Nullable String collection;

    @Option(names = "--dry-run", description = "report only, store nothing")
    private boolean dryRun;

    @Option(names = "--text-only", description = "store and index without extraction")
    private boolean textOnly;

    @Override
    public int run(BeanFactory archive, CommandSurroundings here) {
        List<Path> resolved = paths.stream().map(here::resolve).toList();
        ImportRequest request = new ImportRequest(resolved, collection, dryRun, textOnly);
        ImportReport report = archive.getBean(Importer.class).run(request, linesTo(here));
        if (!dryRun) {
            archive.getBean(IndexUpkeep.class).awaitIndexed();
        }
        here.out().println(report.summary());
        return report.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }

    static ImportListener linesTo(CommandSurroundings here) {
        return new ImportListener() {
            @Override
            public void line(ReportLine line) {
                here.out().println(line.text());
            }
        };
    }
}
