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
     * organisation's name, agencies of that name in the country of the office, and the country's governments.
     *
     * @param holders database ids of the actors who hold the offices
     */
    BodiesOfOffices of(Collection<Long> holders, Collection<Office> offices) {
        Set<String> keys = offices.stream()
                .flatMap(office -> Stream.ofNullable(office.organisation()))
                .map(NameKey::organisation)
                .collect(Collectors.toSet());
        Set<String> countries = offices.stream()
                .flatMap(office -> Stream.ofNullable(office.country()))
                .collect(Collectors.toSet());
        return new BodiesOfOffices(
                keys.isEmpty() ? List.of() : mentioned(holders, keys),
                countries.isEmpty() ? List.of() : ofState(countries, keys));
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

    private List<BodiesOfOffices.Body> ofState(Set<String> countries, Set<String> keys) {
        return entities.createQuery("""
            select distinct b.slug, b.name, b.kind, b.country, x.nameKey, ''
            from Actor b join b.aliases x where b.country in :countries
            and (b.kind = :government or b.kind = :agency and x.nameKey in :keys)\
            """, BodiesOfOffices.Body.class)
                .setParameter("government", ActorKind.GOVERNMENT)
                .setParameter("agency", ActorKind.AGENCY)
                .setParameter("keys", keys)
                .setParameter("countries", countries)
                .getResultList();
    }
}
