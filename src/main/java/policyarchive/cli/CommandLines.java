package policyarchive.cli;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.ToIntBiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Reads a command line and runs the command it names. */
@CommandLine.Command(
        name = "encryption-policy-archive",
        description =
                "Without a command, starts the server. Settings such as --archive.home=DIR go with every command.",
        mixinStandardHelpOptions = true,
        version = "encryption-policy-archive 0.1.0",
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAILED,
        subcommands = {ImportCommand.class, ExtractCommand.class, ReindexCommand.class, ReextractCommand.class})
final class CommandLines {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

    /**
     * Parses and runs.
     *
     * @param args the command's name and arguments
     * @param runner runs the command once it is parsed
     * @return the {@link ExitCode}; wrong usage has been explained on {@code err}
     */
    static int execute(
            List<String> args, CommandSurroundings here, ToIntBiFunction<ArchiveCommand, CommandSurroundings> runner) {
        CommandLine line = new CommandLine(new CommandLines());
        line.setOut(here.out()).setErr(here.err());
        line.setExecutionStrategy(parsed -> run(parsed, here, runner));
        return line.execute(args.toArray(String[]::new));
    }

    private static int run(
            CommandLine.ParseResult parsed,
            CommandSurroundings here,
            ToIntBiFunction<ArchiveCommand, CommandSurroundings> runner) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        CommandLine.Model.CommandSpec spec =
                parsed.hasSubcommand() ? parsed.subcommand().commandSpec() : parsed.commandSpec();
        if (spec.userObject() instanceof ArchiveCommand command) {
            return reporting(parsed.originalArgs().getFirst(), here, () -> runner.applyAsInt(command, here));
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    private static int reporting(String name, CommandSurroundings here, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
            here.err().println(name + " failed: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
