package policyarchive.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to work on one archive's home folder, held by one process at a time. The operating system gives it back
 * when the process ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, making the folder where it is missing.
     *
     * @throws HomeInUseException if another process holds it
     * @throws UncheckedIOException if the folder cannot be made or written
     */
    public static HomeLock acquire(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return new HomeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("archive.home " + home + " cannot be written: " + e.getMessage(), e);
        }
        throw new HomeInUseException(home);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
