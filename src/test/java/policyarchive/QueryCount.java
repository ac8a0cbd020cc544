package policyarchive;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the database queries of each thread, those of the indexing in the background apart. */
public final class QueryCount implements StatementInspector {
    private static final ThreadLocal<AtomicLong> COUNT = ThreadLocal.withInitial(AtomicLong::new);

    @Override
    public String inspect(String sql) {
        COUNT.get().incrementAndGet();
        return sql;
    }

    /** How many queries this thread makes for some work. */
    public static long of(Runnable work) {
        long before = COUNT.get().get();
        work.run();
        return COUNT.get().get() - before;
    }
}
