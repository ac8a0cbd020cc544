package policyarchive.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.Claim;
import policyarchive.archive.Statement;

/** How far the index follows the database: what each holds, and what waits between them. */
@Component
@Transactional(readOnly = true)
class IndexState {
    static final List<Class<?>> INDEXED = List.of(Article.class, Claim.class, Statement.class);

    private final EntityManager entities;
    private final JdbcClient database;
    private final Clock clock = Clock.systemUTC();

    IndexState(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Documents of one type.
     *
     * @param stored rows of the database
     * @param indexed documents of the index
     */
    record Count(long stored, long indexed) {
        boolean differs() {
            return stored != indexed;
        }
    }

    /** By the type's simple name. */
    Map<String, Count> counts() {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Class<?> type : INDEXED) {
            long stored = entities.createQuery("select count(e) from " + type.getSimpleName() + " e", Long.class)
                    .getSingleResult();
            long indexed = Search.session(entities)
                    .search(type)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
            counts.put(type.getSimpleName(), new Count(stored, indexed));
        }
        return counts;
    }

    boolean differs() {
        return counts().values().stream().anyMatch(Count::differs);
    }

    /** Changes of the database that the index has yet to take over. */
    long waiting() {
        return events("PENDING");
    }

    /** Changes that the index refused time and again, so that nobody tries them any more. */
    long givenUp() {
        return events("ABORTED");
    }

    private long events(String status) {
        return database.sql("select count(*) from hsearch_outbox_event where status = ?")
                .param(status)
                .query(Long.class)
                .single();
    }

    /** Since when the longest waiting change waits. */
    Optional<Duration> lag() {
        return database.sql("select min(process_after) from hsearch_outbox_event where status = 'PENDING'")
                .query(OffsetDateTime.class)
                .optional()
                .map(since -> Duration.between(since.toInstant(), Instant.now(clock)));
    }
}
