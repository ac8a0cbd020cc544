package policyarchive.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The articles of the archive. */
public interface Articles extends JpaRepository<Article, Long> {
    Optional<Article> findBySlug(String slug);
}
