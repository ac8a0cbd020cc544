package policyarchive.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The statements of the archive. */
public interface Statements extends JpaRepository<Statement, Long> {
    Optional<Statement> findBySlug(String slug);
}
