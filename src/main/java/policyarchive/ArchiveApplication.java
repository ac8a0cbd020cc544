package policyarchive;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import policyarchive.cli.Launcher;

/** Starts the archive: as a web server, or, where the arguments name a command, as that command. */
@SpringBootApplication
public class ArchiveApplication {
    public static void main(String[] args) {
        Launcher.launch(ArchiveApplication.class, args);
    }
}
