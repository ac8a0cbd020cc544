package policyarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTests {
    @Test
    void startsTheServerWhereOnlySettingsAreGiven() {
        Arguments arguments = Arguments.of(List.of("--server.port=9090", "--archive.home=/tmp/x"));

        assertThat(arguments.isCommand()).isFalse();
        assertThat(arguments.settings()).containsExactly("--server.port=9090", "--archive.home=/tmp/x");
    }

    @Test
    void tellsSettingsFromACommandsArgumentsWhereverTheyStand() {
        Arguments arguments = Arguments.of(List.of(
                "--archive.home=/tmp/x", "import", "--collection", "news", "--spring.main.banner-mode=off", "a.b"));

        assertThat(arguments.settings()).containsExactly("--archive.home=/tmp/x", "--spring.main.banner-mode=off");
        assertThat(arguments.command()).containsExactly("import", "--collection", "news", "a.b");
    }

    @Test
    void leavesOptionsOfACommandToIt() {
        assertThat(Arguments.of(List.of("import", "--dry-run", "--collection=a.b", "x"))
                        .command())
                .containsExactly("import", "--dry-run", "--collection=a.b", "x");
    }
}
