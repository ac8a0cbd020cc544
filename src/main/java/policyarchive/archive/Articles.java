package policyarchive.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The articles of the archive. */
public interface Articles extends JpaRepository<Article, Long> {
    Optional<Article> findBySlug(String slug);

    /** Ids above {@code after}, ascending. */
    @Query("select a.id from Article a where a.id > :after order by a.id")
    List<Long> findIds(long after, Limit limit);

    /** Ids of English articles that were not extracted from by these rules. */
    @Query("""
        select a.id from Article a where a.id > :after and a.language = 'en'
        and (a.extractedBy is null or a.extractedBy <> :rules) order by a.id\
        """)
    List<Long> findIdsToExtract(long after, String rules, Limit limit);
}
