package policyarchive.cli;

import java.time.Duration;
import java.util.OptionalInt;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import policyarchive.archive.HomeInUseException;

/** Runs commands in this process, or hands them to the one that has the archive open. */
final class ArchiveProcess {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Class<?> application;
    private final Arguments arguments;

    ArchiveProcess(Class<?> application, Arguments arguments) {
        this.application = application;
        this.arguments = arguments;
    }

    int run(ArchiveCommand command, CommandSurroundings here) {
        return switch (command) {
            case ArchiveCommand.Standalone standalone -> standalone.run(here);
            case ArchiveCommand.OnArchive onArchive -> open(onArchive, here);
        };
    }

    /** Opens the archive, or waits until whoever has it open takes the command over or ends. */
    private int open(ArchiveCommand.OnArchive command, CommandSurroundings here) {
        boolean told = false;
        while (true) {
            HomeInitializer home = HomeInitializer.forCommand();
            try (ConfigurableApplicationContext archive = start(home)) {
                return command.run(archive, here);
            } catch (SpringApplication.AbandonedRunException e) {
                HomeInUseException inUse = home.refusal().orElseThrow(() -> e);
                OptionalInt exit = new HandoverClient(inUse.home()).run(arguments.command(), here);
                if (exit.isPresent()) {
                    return exit.getAsInt();
                }
                if (!told) {
                    here.err().println(inUse.getMessage() + "; waiting for it");
                    told = true;
                }
                pause();
            }
        }
    }

    private ConfigurableApplicationContext start(HomeInitializer home) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(home)
                .run(arguments.settings().toArray(String[]::new));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the archive", e);
        }
    }
}
