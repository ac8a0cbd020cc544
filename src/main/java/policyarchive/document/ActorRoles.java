package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.StatedDate;
import policyarchive.document.ActorDocument.Attestation;
import policyarchive.document.ActorDocument.RoleDocument;

/** The offices of actors with the articles that attest them, by a few queries for any number of actors. */
@Component
class ActorRoles {
    private final EntityManager entities;
    private final OfficeBodies bodies;

    ActorRoles(EntityManager entities, OfficeBodies bodies) {
        this.entities = entities;
        this.bodies = bodies;
    }

    /** By the actor's database id; the office attested first comes first, undated articles last. */
    Map<Long, List<RoleDocument>> of(Collection<Long> actorIds) {
        List<Row> rows = entities.createQuery("""
            select r.actor.id, r.title, r.organisation, r.country, a.slug, a.published
            from ActorRole r join r.article a where r.actor.id in :ids
            order by a.published.earliest nulls last, a.id, r.id\
            """, Row.class)
                .setParameter("ids", actorIds)
                .getResultList();
        Map<Long, Map<Office, List<Row>>> offices = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(Row::actorId))
                .forEach((id, ofOne) -> offices.put(id, offices(ofOne)));
        BodiesOfOffices known = bodies.of(
                actorIds,
                offices.values().stream().flatMap(o -> o.keySet().stream()).toList());
        Map<Long, List<RoleDocument>> documents = new HashMap<>();
        offices.forEach((id, ofOne) -> documents.put(id, documents(ofOne, known)));
        return documents;
    }

    private static Map<Office, List<Row>> offices(List<Row> rows) {
        Map<String, List<Row>> same = new LinkedHashMap<>();
        rows.forEach(row ->
                same.computeIfAbsent(row.key(), unused -> new ArrayList<>()).add(row));
        Map<Office, List<Row>> offices = new LinkedHashMap<>();
        same.values().forEach(ofOne -> offices.put(office(ofOne), ofOne));
        return offices;
    }

    private static Office office(List<Row> rows) {
        Row first = rows.getFirst();
        Set<String> articles = rows.stream().map(Row::article).collect(Collectors.toSet());
        return new Office(first.title(), first.organisation(), first.country(), articles);
    }

    private static List<RoleDocument> documents(Map<Office, List<Row>> offices, BodiesOfOffices bodies) {
        List<RoleDocument> documents = new ArrayList<>();
        offices.forEach((office, rows) -> documents.add(new RoleDocument(
                office.title(), office.organisation(), bodies.slugFor(office), office.country(), attested(rows))));
        return List.copyOf(documents);
    }

    private static List<Attestation> attested(List<Row> rows) {
        return rows.stream()
                .map(row -> new Attestation(row.article(), DateDocument.of(row.published())))
                .distinct()
                .toList();
    }

    private record Row(
            Long actorId,
            String title,
            @Nullable String organisation,
            @Nullable String country,
            String article,
            @Nullable StatedDate published) {
        String key() {
            return "%s|%s|%s".formatted(title, organisation, country).toLowerCase(Locale.ROOT);
        }
    }
}
