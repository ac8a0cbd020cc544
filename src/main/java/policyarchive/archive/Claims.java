package policyarchive.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The claims of the archive. */
public interface Claims extends JpaRepository<Claim, Long> {
    Optional<Claim> findBySlug(String slug);
}
