package policyarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class HandoverTests {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HandoverServer server;

    @BeforeEach
    void make() {
        server = new HandoverServer(new DefaultListableBeanFactory(), home);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void runsTheCommandInTheServerAndPassesItsReportAndExitCodeOn() throws IOException {
        server.start();
        Path file = Files.writeString(home.resolve("a.txt"), "Ada Lovelace said that encryption protects everybody.");

        OptionalInt exit =
                handOver("extract", "--out", "made", file.getFileName().toString());

        assertThat(exit).hasValue(ExitCode.DONE);
        assertThat(out.toString()).contains("extracted 1, refused 0");
        assertThat(home.resolve("made/a.txt.json")).exists();
    }

    @Test
    void passesExplanationsOfWrongUsageOn() {
        server.start();

        assertThat(handOver("import")).hasValue(ExitCode.USAGE);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void findsNobodyWhereNoServerRuns() {
        assertThat(handOver("reindex")).isEmpty();
    }

    @Test
    void findsNobodyAtTheAddressAKilledServerLeft() {
        new HandoverAddress(1, "token").write(home);

        assertThat(handOver("reindex")).isEmpty();
    }

    @Test
    void refusesWhoCannotShowTheToken() {
        server.start();
        int port = HandoverAddress.read(home).orElseThrow().port();
        new HandoverAddress(port, "guessed").write(home);

        assertThat(handOver("extract", "--out", "made", ".")).isEmpty();
        assertThat(home.resolve("made")).doesNotExist();
    }

    @Test
    void letsTheOwnerAloneReadTheAddress() throws IOException {
        server.start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("handover"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesTheAddressAwayWhenTheServerStops() {
        server.start();
        server.stop();

        assertThat(HandoverAddress.read(home)).isEmpty();
    }

    private OptionalInt handOver(String... command) {
        CommandSurroundings here =
                new CommandSurroundings(home, new PrintWriter(out, true), new PrintWriter(err, true));
        return new HandoverClient(home).run(List.of(command), here);
    }
}
