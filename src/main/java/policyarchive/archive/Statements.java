package policyarchive.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The statements of the archive. */
public interface Statements extends JpaRepository<Statement, Long> {
    Optional<Statement> findBySlug(String slug);

    /** The ids of the statements that the most articles report, the newest of equals first. */
    @Query("select s.id from Statement s left join s.reports r group by s.id, s.date.earliest"
            + " order by count(r) desc, s.date.earliest desc nulls last, s.id")
    List<Long> findMostReported(Limit most);
}
