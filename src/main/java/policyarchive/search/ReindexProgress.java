package policyarchive.search;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Tells how far reindexing is. */
final class ReindexProgress implements MassIndexingMonitor {
    private final LongAdder done = new LongAdder();
    private final LongAdder total = new LongAdder();
    private final BiConsumer<Long, Long> listener;

    ReindexProgress(BiConsumer<Long, Long> listener) {
        this.listener = listener;
    }

    @Override
    public void addToTotalCount(long increment) {
        total.add(increment);
        tell();
    }

    @Override
    public void documentsAdded(long increment) {
        done.add(increment);
        tell();
    }

    @Override
    public void documentsBuilt(long increment) {}

    @Override
    public void entitiesLoaded(long increment) {}

    @Override
    public void indexingCompleted() {
        tell();
    }

    private void tell() {
        listener.accept(done.sum(), total.sum());
    }
}
