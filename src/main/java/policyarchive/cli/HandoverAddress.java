package policyarchive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where the server that has an archive open takes commands, kept in a file of the home folder that its owner alone
 * can read.
 *
 * @param port on the loopback interface
 * @param token what a request must show; whoever can read the file may give commands
 */
record HandoverAddress(int port, String token) {
    private static final String OWNER_ALONE = "rw-------";

    static Optional<HandoverAddress> read(Path home) {
        try {
            List<String> lines = Files.readAllLines(file(home));
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new HandoverAddress(Integer.parseInt(lines.get(0)), lines.get(1)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(home), e);
        }
    }

    /** Puts it in place in one step, so that no reader sees half of it. */
    void write(Path home) {
        Path draft = home.resolve("handover.new");
        try {
            Files.deleteIfExists(draft);
            createForOwnerAlone(draft);
            Files.write(draft, List.of(String.valueOf(port), token));
            Files.move(draft, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(home), e);
        }
    }

    static void delete(Path home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(home), e);
        }
    }

    private static void createForOwnerAlone(Path draft) throws IOException, FileAlreadyExistsException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE)));
        } else {
            Files.createFile(draft);
        }
    }

    private static Path file(Path home) {
        return home.resolve("handover");
    }
}
