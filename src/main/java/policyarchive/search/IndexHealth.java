package policyarchive.search;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether search answers with what the archive holds. Changes that wait briefly are a detail; DOWN is what no longer
 * mends itself: changes given up or waiting too long, or counts that differ although nothing waits.
 */
@Component("index")
class IndexHealth extends AbstractHealthIndicator {
    private static final Duration SHORT_LAG = Duration.ofMinutes(1);

    private final IndexState state;

    IndexHealth(IndexState state) {
        super("the index cannot be read");
        this.state = state;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long waiting = state.waiting();
        long givenUp = state.givenUp();
        boolean stuck = state.lag().filter(lag -> lag.compareTo(SHORT_LAG) > 0).isPresent();
        builder.status(givenUp == 0 && !stuck && follows() ? "UP" : "DOWN");
        builder.withDetail("waiting", waiting).withDetail("givenUp", givenUp);
        state.counts().forEach((type, count) -> builder.withDetail(type, count));
    }

    /** Counts are taken one after the other, so a change between them is looked at twice. */
    private boolean follows() {
        return !state.differs() || state.waiting() > 0 || !state.differs();
    }
}
