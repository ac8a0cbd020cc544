package policyarchive.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Mends the index before a server says that it is ready. Commands leave it as it is: they may not run long. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexRepair implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final IndexUpkeep upkeep;

    IndexRepair(IndexUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            upkeep.repair();
        } catch (IndexingException e) {
            LOG.error("The index could not be mended; health tells of it, and 'reindex' rebuilds it.", e);
        }
    }
}
