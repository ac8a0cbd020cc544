package policyarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandSurroundings here =
            new CommandSurroundings(Path.of("/somewhere"), new PrintWriter(out, true), new PrintWriter(err, true));

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "import", "import --unknown x", "extract x", "reindex now", "--unknown"})
    void explainsWrongUsage(String line) {
        int exit = execute(line);

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Usage:");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "import --help", "extract --help"})
    void helpsOnRequest(String line) {
        assertThat(execute(line)).isZero();
        assertThat(out.toString()).contains("Usage:");
    }

    @Test
    void passesTheParsedCommandOn() {
        int exit = CommandLines.execute(List.of("import", "--dry-run", "a", "b"), here, (command, surroundings) -> {
            assertThat(command).isInstanceOf(ImportCommand.class);
            return ExitCode.SOME_REFUSED;
        });

        assertThat(exit).isEqualTo(ExitCode.SOME_REFUSED);
    }

    @Test
    void saysWhyACommandFailed() {
        int exit = CommandLines.execute(List.of("reindex"), here, (command, surroundings) -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThat(exit).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("reindex failed: the disk is full");
    }

    private int execute(String line) {
        return CommandLines.execute(List.of(line.split(" ")), here, (command, surroundings) -> {
            throw new AssertionError("ran " + command);
        });
    }
}
