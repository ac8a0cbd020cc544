package policyarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTests {
    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndHoldsItAlone() {
        Path home = folder.resolve("a/b");

        try (HomeLock held = HomeLock.acquire(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> HomeLock.acquire(home))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void givesTheFolderBackWhenClosed() {
        HomeLock.acquire(folder).close();

        try (HomeLock again = HomeLock.acquire(folder)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void saysWhichFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> HomeLock.acquire(file.resolve("home")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.resolve("home").toString());
    }
}
