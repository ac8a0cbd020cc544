package policyarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The places articles were imported from. */
public interface ArticleOrigins extends JpaRepository<ArticleOrigin, Long> {
    Optional<ArticleOrigin> findByOriginKey(String originKey);

    List<ArticleOrigin> findByContentKey(String contentKey);

    boolean existsByContentKey(String contentKey);

    /** All origins at one of these places, or with one of these contents, with their articles. */
    @Query("""
        select o from ArticleOrigin o join fetch o.article
        where o.originKey in :originKeys or o.contentKey in :contentKeys\
        """)
    List<ArticleOrigin> findRelated(Collection<String> originKeys, Collection<String> contentKeys);
}
