package policyarchive.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import policyarchive.document.Chunks;

/**
 * What a search found, from one state of the index whatever is written to it meanwhile. The session it holds is asked
 * for nothing but projections and so takes no connection of the database.
 */
final class ScrolledChunks<H, T> implements Chunks<T> {
    private final EntityManager session;
    private final SearchScroll<H> scroll;
    private final Function<List<H>, List<T>> load;
    private @Nullable SearchScrollResult<H> ahead;
    private final long total;

    /** Opens a session of its own, which is closed with these chunks. */
    static <H, T> Chunks<T> open(
            EntityManagerFactory sessions,
            Function<SearchSession, SearchScroll<H>> search,
            Function<List<H>, List<T>> load) {
        EntityManager session = sessions.createEntityManager();
        try {
            return new ScrolledChunks<>(session, search.apply(Search.session(session)), load);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private ScrolledChunks(EntityManager session, SearchScroll<H> scroll, Function<List<H>, List<T>> load) {
        this.session = session;
        this.scroll = scroll;
        this.load = load;
        SearchScrollResult<H> first = scroll.next();
        this.ahead = first;
        this.total = first.total().hitCount();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public @Nullable List<T> next() {
        SearchScrollResult<H> part = ahead == null ? scroll.next() : ahead;
        ahead = null;
        return part.hasHits() ? load.apply(part.hits()) : null;
    }

    @Override
    public void close() {
        try (session) {
            scroll.close();
        }
    }
}
