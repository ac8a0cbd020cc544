package policyarchive.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The places articles were imported from. */
public interface ArticleOrigins extends JpaRepository<ArticleOrigin, Long> {
    Optional<ArticleOrigin> findByOriginKey(String originKey);

    List<ArticleOrigin> findByContentKey(String contentKey);
}
