package policyarchive.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import policyarchive.archive.HomeInUseException;
import policyarchive.archive.HomeLock;

/** Takes the lock on {@code archive.home} once the settings are read and before anything is opened in it. */
final class HomeInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final boolean forCommand;
    private @Nullable HomeInUseException refusal;

    private HomeInitializer(boolean forCommand) {
        this.forCommand = forCommand;
    }

    /** A home in use fails the start, with its reason. */
    static HomeInitializer forServer() {
        return new HomeInitializer(false);
    }

    /** A home in use ends the start without a word; {@link #refusal()} then says why. */
    static HomeInitializer forCommand() {
        return new HomeInitializer(true);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path home = Path.of(context.getEnvironment().getRequiredProperty("archive.home"));
        try {
            // The lock goes back when the process ends, after everything that works on the home has closed.
            context.getBeanFactory().registerSingleton("homeLock", HomeLock.acquire(home));
        } catch (HomeInUseException e) {
            if (!forCommand) {
                throw e;
            }
            refusal = e;
            throw new SpringApplication.AbandonedRunException(context);
        }
    }

    Optional<HomeInUseException> refusal() {
        return Optional.ofNullable(refusal);
    }
}
