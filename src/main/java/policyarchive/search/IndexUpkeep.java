package policyarchive.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps the index in step with the database. */
@Service
public class IndexUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    /** Without one change taken over in this time, nothing works at the index any more. */
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final EntityManagerFactory entities;
    private final IndexState state;

    IndexUpkeep(EntityManagerFactory entities, IndexState state) {
        this.entities = entities;
        this.state = state;
    }

    /**
     * Rebuilds the index from the database and waits until it is done; searches meanwhile find what is done already.
     *
     * @param progress told how many of how many documents are done, from any thread
     * @throws IndexingException where it was interrupted or some document could not be indexed
     */
    public void reindex(BiConsumer<Long, Long> progress) {
        SearchMapping mapping = Search.mapping(entities);
        try {
            mapping.scope(Object.class)
                    .massIndexer()
                    .monitor(new ReindexProgress(progress))
                    .startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexingException("reindexing was interrupted; the index holds a part of the archive", e);
        } catch (CompletionException e) {
            throw new IndexingException("reindexing failed; the index holds a part of the archive", e);
        }
    }

    /**
     * Returns when everything that was committed before can be found.
     *
     * @throws IndexingException where the index has stopped following the database
     */
    public void awaitIndexed() {
        long waiting = state.waiting();
        long since = System.nanoTime();
        while (waiting > 0) {
            if (System.nanoTime() - since > STANDSTILL.toNanos()) {
                throw new IndexingException(
                        "the index has not moved for %s while %d changes wait".formatted(STANDSTILL, waiting));
            }
            pause();
            long left = state.waiting();
            if (left != waiting) {
                waiting = left;
                since = System.nanoTime();
            }
        }
    }

    /**
     * Rebuilds the index where it does not hold what the database holds, once what waits has been taken over.
     *
     * @throws IndexingException where that fails
     */
    public void repair() {
        awaitIndexed();
        if (state.differs() || state.givenUp() > 0) {
            LOG.warn("Index and database differ: {}. The index is built anew.", state.counts());
            reindex((done, total) -> {});
            Search.mapping(entities).extension(OutboxPollingExtension.get()).clearAllAbortedEvents();
            LOG.info("The index follows the database again.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexingException("interrupted while waiting for the index", e);
        }
    }
}
