package policyarchive.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import policyarchive.ingest.FileExtraction;

/** Writes what is found in files as JSON, without an archive. */
@Command(
        name = "extract",
        description = "Writes DIR/<file name>.json for each article, from the file alone.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE)
final class ExtractCommand implements ArchiveCommand.Standalone {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write; made if missing")
    private Path out = Path.of(".");

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths = new ArrayList<>();

    @Override
    public int run(CommandSurroundings here) {
        ArticleFiles files = new ArticleFiles(here.resolve(out));
        FileExtraction.Counts counts = new FileExtraction()
                .run(
                        paths.stream().map(here::resolve).toList(),
                        files::write,
                        line -> here.out().println(line.text()));
        here.out().println("extracted %d, refused %d".formatted(counts.extracted(), counts.refused()));
        return counts.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
