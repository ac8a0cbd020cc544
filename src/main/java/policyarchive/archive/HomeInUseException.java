package policyarchive.archive;

import java.nio.file.Path;

/** Another process works on the archive's home folder. */
public final class HomeInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path home;

    public HomeInUseException(Path home) {
        super("archive.home " + home.toAbsolutePath() + " is in use by another process");
        this.home = home;
    }

    public Path home() {
        return home;
    }
}
