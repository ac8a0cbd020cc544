package policyarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The actors of the archive. */
public interface Actors extends JpaRepository<Actor, Long> {
    Optional<Actor> findBySlug(String slug);

    /** Everybody known under one of these keys, and all persons of these surnames, with their aliases. */
    @Query("""
        select distinct a from Actor a left join fetch a.aliases
        where a.id in (select x.actor.id from ActorAlias x where x.nameKey in :keys) or a.familyKey in :families\
        """)
    List<Actor> findNamesakes(Collection<String> keys, Collection<String> families);

    /** Which of these slugs are taken. */
    @Query("select a.slug from Actor a where a.slug in :slugs")
    List<String> findTaken(Collection<String> slugs);

    boolean existsBySlug(String slug);

    /** The offices an actor was attested in, as titles and organisations. */
    @Query("""
        select r.title from ActorRole r where r.actor = :actor
        union select r.organisation from ActorRole r where r.actor = :actor and r.organisation is not null\
        """)
    List<String> findOffices(Actor actor);

    /** Those of these actors that no article speaks of any more. */
    @Query("""
        select a from Actor a where a.id in :ids
        and not exists (select 1 from Mention m where m.actor = a)
        and not exists (select 1 from ActorRole r where r.actor = a)
        and not exists (select 1 from Signature g where g.actor = a)
        and not exists (select 1 from Claim c join c.speakers s where s = a)
        and not exists (select 1 from StatementReport r join r.addressees d where d = a)\
        """)
    List<Actor> findUnused(Collection<Long> ids);
}
