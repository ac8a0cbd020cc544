package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Actor;
import policyarchive.archive.ActorAlias;
import policyarchive.archive.Actors;
import policyarchive.document.ActorDocument.Counts;
import policyarchive.document.ActorDocument.Spokesperson;

/** Actors by id, and lists of them. A page takes the same number of database queries whatever its size. */
@Service
@Transactional(readOnly = true)
public class ActorDocuments {
    private final Actors actors;
    private final EntityManager entities;
    private final ActorRoles roles;
    private final Spokespersons spokespersons;

    ActorDocuments(Actors actors, EntityManager entities, ActorRoles roles, Spokespersons spokespersons) {
        this.actors = actors;
        this.entities = entities;
        this.roles = roles;
        this.spokespersons = spokespersons;
    }

    /** The actor, with those who speak for it. */
    public Optional<ActorDocument> find(String slug) {
        return actors.findBySlug(slug)
                .map(actor -> documents(List.of(actor), spokespersons.of(actor)).getFirst());
    }

    /** The actors in the most articles first, then by name: whom a reader looks for is most often found on page one. */
    public ListDocument<ActorDocument> list(ActorQuery query) {
        ActorListing listing = new ActorListing(query);
        long total = listing.count(entities);
        List<Actor> page = listing.page(entities);
        boolean more = (query.page() + 1L) * query.size() < total;
        return new ListDocument<>(
                total,
                query.page(),
                query.size(),
                documents(page, null),
                more ? String.valueOf(query.page() + 1) : null);
    }

    /**
     * In the order given; those that are gone are left out.
     *
     * @param ids database ids
     */
    public List<ActorDocument> byIds(Collection<Long> ids) {
        Map<Long, Actor> found =
                actors.findAllById(ids).stream().collect(Collectors.toMap(Actor::getId, actor -> actor));
        return documents(ids.stream().map(found::get).filter(Objects::nonNull).toList(), null);
    }

    private List<ActorDocument> documents(List<Actor> page, @Nullable List<Spokesperson> speaking) {
        List<Long> ids = page.stream().map(Actor::getId).toList();
        Map<Long, Long> articles = counts(
                "select m.actor.id, count(distinct m.article.id) from Mention m where m.actor.id in :ids"
                        + " group by m.actor.id",
                ids);
        Map<Long, Long> claims = counts(
                "select s.id, count(distinct c.id) from Claim c join c.speakers s where s.id in :ids group by s.id",
                ids);
        Map<Long, Long> statements = counts(
                "select s.actor.id, count(distinct s.report.statement.id) from Signature s where s.actor.id in :ids"
                        + " group by s.actor.id",
                ids);
        Map<Long, List<ActorDocument.RoleDocument>> offices = roles.of(ids);
        return page.stream()
                .map(actor -> new ActorDocument(
                        actor.getSlug(),
                        actor.getName(),
                        actor.getKind().name(),
                        actor.getCountry(),
                        aliases(actor),
                        offices.getOrDefault(actor.getId(), List.of()),
                        speaking,
                        new Counts(
                                articles.getOrDefault(actor.getId(), 0L),
                                claims.getOrDefault(actor.getId(), 0L),
                                statements.getOrDefault(actor.getId(), 0L))))
                .toList();
    }

    private static List<String> aliases(Actor actor) {
        return actor.getAliases().stream()
                .map(ActorAlias::getName)
                .filter(alias -> !alias.equals(actor.getName()))
                .distinct()
                .toList();
    }

    private Map<Long, Long> counts(String jpql, Collection<Long> ids) {
        return entities.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
