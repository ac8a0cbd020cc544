package policyarchive.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The actors of the archive. */
public interface Actors extends JpaRepository<Actor, Long> {
    Optional<Actor> findBySlug(String slug);
}
