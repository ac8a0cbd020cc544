package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.Actor;
import policyarchive.archive.ActorAlias;
import policyarchive.archive.NameKey;
import policyarchive.document.ActorDocument.RoleDocument;
import policyarchive.document.ActorDocument.Spokesperson;
import policyarchive.vocabulary.ActorKind;

/** Who holds an office of a body. It takes the same number of database queries however many they are. */
@Component
class Spokespersons {
    /** Enough for a page; a body of more is looked up by its articles. */
    static final int MOST = 50;

    private final EntityManager entities;
    private final ActorRoles roles;

    Spokespersons(EntityManager entities, ActorRoles roles) {
        this.entities = entities;
        this.roles = roles;
    }

    /** The first {@value #MOST} by name, each once for each office; nobody speaks for a person. */
    List<Spokesperson> of(Actor body) {
        if (body.getKind() == ActorKind.PERSON) {
            return List.of();
        }
        List<Holder> holders = holders(body);
        Map<Long, List<RoleDocument>> offices =
                roles.of(holders.stream().map(Holder::id).toList());
        return holders.stream()
                .flatMap(holder -> offices.getOrDefault(holder.id(), List.of()).stream()
                        .filter(office -> body.getSlug().equals(office.organisationId()))
                        .map(office -> new Spokesperson(holder.slug(), holder.name(), office.title())))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Who may hold an office of it: the names agree, the articles are still to be asked. */
    private List<Holder> holders(Actor body) {
        Set<String> keys =
                body.getAliases().stream().map(ActorAlias::getNameKey).collect(Collectors.toSet());
        Stream<Row> named = Stream.concat(mentionedWith(body), agencyOffices(body))
                .filter(row -> keys.contains(NameKey.organisation(row.organisation())));
        Stream<Row> ofState = body.getKind() != ActorKind.GOVERNMENT || body.getCountry() == null
                ? Stream.empty()
                : rows("r.organisation is null and r.country = :asked", body.getCountry())
                        .filter(row -> row.office().isOfState());
        return Stream.concat(named, ofState)
                .map(row -> new Holder(row.id(), row.slug(), row.name()))
                .distinct()
                .sorted(Comparator.comparing(Holder::name).thenComparing(Holder::slug))
                .limit(2L * MOST)
                .toList();
    }

    private Stream<Row> mentionedWith(Actor body) {
        return rows("""
            r.organisation is not null and exists
            (select 1 from Mention m where m.article = r.article and m.actor.slug = :asked)\
            """, body.getSlug());
    }

    private Stream<Row> agencyOffices(Actor body) {
        return body.getKind() != ActorKind.AGENCY || body.getCountry() == null
                ? Stream.empty()
                : rows("r.organisation is not null and r.country = :asked", body.getCountry());
    }

    private Stream<Row> rows(String condition, String asked) {
        return entities.createQuery("""
            select distinct p.id, p.slug, p.name, r.title, coalesce(r.organisation, ''), r.country
            from ActorRole r join r.actor p where p.kind = :person and
            """ + condition, Row.class)
                .setParameter("person", ActorKind.PERSON)
                .setParameter("asked", asked)
                .getResultStream();
    }

    private record Holder(Long id, String slug, String name) {}

    private record Row(
            Long id,
            String slug,
            String name,
            String title,
            String organisation,
            @Nullable String country) {
        private Office office() {
            return new Office(title, organisation.isEmpty() ? null : organisation, country, Set.of());
        }
    }
}
