package policyarchive.ingest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service until the seeds are in; down, with the reason, where they cannot be imported. */
@Component
@ConditionalOnWebApplication
class SeedsHealthIndicator extends AbstractHealthIndicator {
    private final SeedImport seeds;

    SeedsHealthIndicator(SeedImport seeds) {
        super("the state of the seeds cannot be told");
        this.seeds = seeds;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        SeedState state = seeds.state();
        switch (state.phase()) {
            case PENDING, IMPORTING -> builder.outOfService();
            case DONE -> builder.up();
            case FAILED -> builder.down();
        }
        builder.withDetail("seeds", state.detail());
    }
}
