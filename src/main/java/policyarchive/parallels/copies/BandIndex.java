package policyarchive.parallels.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which articles have which bands, in the database. */
@Component
class BandIndex {
    /** Articles that one article is compared with. */
    static final int MOST_CANDIDATES = 50;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    BandIndex(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Puts bands in the place of those the articles had. */
    void replace(Map<Long, long[]> bands) {
        forget(bands.keySet());
        List<Object[]> rows = new ArrayList<>();
        bands.forEach((id, all) -> Arrays.stream(all).forEach(band -> rows.add(new Object[] {id, band})));
        if (!rows.isEmpty()) {
            batches.getJdbcOperations().batchUpdate("insert into article_band (article_id, band) values (?, ?)", rows);
        }
    }

    /** The articles with bands in common, by article, those with the most first. */
    Map<Long, List<Long>> candidates(Collection<Long> ids) {
        Map<Long, List<Long>> candidates = new HashMap<>();
        database.sql("""
            select mine.article_id, theirs.article_id from article_band mine
            join article_band theirs on theirs.band = mine.band and theirs.article_id <> mine.article_id
            where mine.article_id in (:ids)
            group by mine.article_id, theirs.article_id order by count(*) desc, theirs.article_id\
            """).param("ids", ids).query(row -> {
            candidates
                    .computeIfAbsent(row.getLong(1), unused -> new ArrayList<>())
                    .add(row.getLong(2));
        });
        return candidates;
    }

    /**
     * Lets articles be found by their bands no more: what is like them finds those that were there before, so that a
     * text copied without end costs no more than one copied often.
     */
    void forget(Collection<Long> ids) {
        database.sql("delete from article_band where article_id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
