package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import policyarchive.archive.NameKey;
import policyarchive.vocabulary.ActorKind;

/** Finds the actors that offices belong to, by two queries for any number of offices. */
@Component
class OfficeBodies {
    private final EntityManager entities;

    OfficeBodies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The bodies that these offices may belong to: those that an attesting article mentions and that are known by the
     * organisation's name, and the governments of the offices of state.
     *
     * @param holders database ids of the actors who hold the offices
     */
    BodiesOfOffices of(Collection<Long> holders, Collection<Office> offices) {
        Set<String> keys = offices.stream()
                .flatMap(office -> Stream.ofNullable(office.organisation()))
                .map(NameKey::organisation)
                .collect(Collectors.toSet());
        Set<String> countries = offices.stream()
                .filter(Office::isOfState)
                .flatMap(office -> Stream.ofNullable(office.country()))
                .collect(Collectors.toSet());
        return new BodiesOfOffices(
                keys.isEmpty() ? List.of() : mentioned(holders, keys),
                countries.isEmpty() ? List.of() : governments(countries));
    }

    private List<BodiesOfOffices.Body> mentioned(Collection<Long> holders, Set<String> keys) {
        return entities.createQuery("""
            select distinct b.slug, b.name, b.kind, b.country, x.nameKey, a.slug
            from Mention m join m.article a join m.actor b join b.aliases x
            where x.nameKey in :keys and b.kind <> :person
            and a.id in (select r.article.id from ActorRole r where r.actor.id in :holders)\
            """, BodiesOfOffices.Body.class)
                .setParameter("keys", keys)
                .setParameter("person", ActorKind.PERSON)
                .setParameter("holders", holders)
                .getResultList();
    }

    private List<BodiesOfOffices.Body> governments(Set<String> countries) {
        return entities.createQuery("""
            select distinct b.slug, b.name, b.kind, b.country, x.nameKey, ''
            from Actor b join b.aliases x where b.kind = :government and b.country in :countries\
            """, BodiesOfOffices.Body.class)
                .setParameter("government", ActorKind.GOVERNMENT)
                .setParameter("countries", countries)
                .getResultList();
    }
}
