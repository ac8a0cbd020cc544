package policyarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The articles of the archive. */
public interface Articles extends JpaRepository<Article, Long> {
    Optional<Article> findBySlug(String slug);

    /** Those of these slugs that there are, in no order. */
    List<Article> findBySlugIn(Collection<String> slugs);

    /** Slugs of the articles that report a statement, what came in last first. */
    @Query("""
        select a.slug from Article a
        where a.id in (select r.article.id from StatementReport r where r.statement.slug = :statement)
        order by a.importedAt desc, a.slug\
        """)
    List<String> findReporting(String statement, Limit limit);

    /** When these articles came in and last changed. */
    @Query("select new policyarchive.archive.ArticleTimes(a.slug, a.importedAt, a.updatedAt) from Article a"
            + " where a.slug in :slugs")
    List<ArticleTimes> findTimes(Collection<String> slugs);

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
