package policyarchive.archive;

import java.util.Collection;
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

    /** Statements that one of these actors signed, or somebody for one of these countries, the latest first. */
    @Query("""
        select s from Statement s where s.id in (
            select r.statement.id from StatementReport r join r.signatures g
            where g.actor.id in :actors or g.country in :countries or g.actor.country in :countries)
        order by s.id desc\
        """)
    List<Statement> findSignedBy(Collection<Long> actors, Collection<String> countries, Limit limit);
}
