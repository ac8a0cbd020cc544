package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.StatedDate;
import policyarchive.document.ActorDocument.Attestation;
import policyarchive.document.ActorDocument.RoleDocument;

/** The offices of actors with the articles that attest them, by one query for any number of actors. */
@Component
class ActorRoles {
    private final EntityManager entities;

    ActorRoles(EntityManager entities) {
        this.entities = entities;
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
        return rows.stream().collect(Collectors.groupingBy(Row::actorId)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> offices(entry.getValue())));
    }

    private static List<RoleDocument> offices(List<Row> rows) {
        Map<String, List<Row>> same = new LinkedHashMap<>();
        rows.forEach(row ->
                same.computeIfAbsent(row.key(), unused -> new ArrayList<>()).add(row));
        return same.values().stream().map(ActorRoles::office).toList();
    }

    private static RoleDocument office(List<Row> rows) {
        Row first = rows.getFirst();
        List<Attestation> attested = rows.stream()
                .map(row -> new Attestation(row.article(), DateDocument.of(row.published())))
                .distinct()
                .toList();
        return new RoleDocument(first.title(), first.organisation(), first.country(), attested);
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
