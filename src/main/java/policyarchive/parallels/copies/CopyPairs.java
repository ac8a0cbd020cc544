package policyarchive.parallels.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which articles were found to be copies of which, in the database. */
@Component
class CopyPairs {
    /** Articles of one cluster that are kept together; a larger one falls into several. */
    private static final int MOST_MEMBERS = 2_000;

    private final JdbcClient database;

    CopyPairs(JdbcClient database) {
        this.database = database;
    }

    /** Forgets all pairs that these articles are in, and says with whom. */
    Set<Long> dissolve(Collection<Long> ids) {
        Set<Long> former = neighbours(ids);
        if (!former.isEmpty()) {
            database.sql("delete from article_copy where article_id in (:ids) or other_id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return former;
    }

    void add(long one, long other, double overlap) {
        database.sql("""
            insert into article_copy (article_id, other_id, overlap) select ?, ?, ?
            where not exists (select 1 from article_copy where article_id = ? and other_id = ?)\
            """)
                .params(Math.min(one, other), Math.max(one, other), overlap, Math.min(one, other), Math.max(one, other))
                .update();
    }

    /** The clusters that these articles are in, an article without copies alone in its own. */
    List<Set<Long>> clusters(Collection<Long> ids) {
        Map<Long, Set<Long>> clusters = new LinkedHashMap<>();
        for (long id : ids) {
            if (!clusters.containsKey(id)) {
                Set<Long> cluster = cluster(id);
                cluster.forEach(member -> clusters.put(member, cluster));
            }
        }
        return new ArrayList<>(new HashSet<>(clusters.values()));
    }

    private Set<Long> cluster(long id) {
        Set<Long> cluster = new HashSet<>(Set.of(id));
        Set<Long> edge = cluster;
        while (!edge.isEmpty() && cluster.size() < MOST_MEMBERS) {
            Set<Long> next = neighbours(edge);
            next.removeAll(cluster);
            cluster.addAll(next);
            edge = next;
        }
        return cluster;
    }

    private Set<Long> neighbours(Collection<Long> ids) {
        return new HashSet<>(
                database.sql("""
                    select other_id from article_copy where article_id in (:ids)
                    union select article_id from article_copy where other_id in (:ids)\
                    """).param("ids", ids).query(Long.class).list());
    }
}
