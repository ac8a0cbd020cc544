package policyarchive.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Decides whether the arguments start the server or a command, and starts it. */
public final class Launcher {
    private Launcher() {}

    /**
     * Starts the server and returns, or runs a command and ends the process with its exit code.
     *
     * @param application the Spring Boot application
     * @param args settings such as {@code --archive.home=DIR}, and for a command its name and arguments
     */
    public static void launch(Class<?> application, String[] args) {
        Arguments arguments = Arguments.of(List.of(args));
        if (arguments.isCommand()) {
            System.exit(runCommand(application, arguments));
        }
        new SpringApplicationBuilder(application)
                .initializers(HomeInitializer.forServer())
                .run(args);
    }

    private static int runCommand(Class<?> application, Arguments arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandSurroundings here = new CommandSurroundings(Path.of("").toAbsolutePath(), out, err);
        ArchiveProcess process = new ArchiveProcess(application, arguments);
        return CommandLines.execute(arguments.command(), here, process::run);
    }
}
