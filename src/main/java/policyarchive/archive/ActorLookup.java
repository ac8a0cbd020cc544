package policyarchive.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.vocabulary.ActorKind;

/** Finds actors by whatever people call them. */
@Component
@Transactional(readOnly = true)
public class ActorLookup {
    /** More words than any name has. */
    private static final int MOST_WORDS = 12;
    /** More than anybody means by a word. */
    private static final int MOST_FOUND = 1_000;

    private final EntityManager entities;

    ActorLookup(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The actors that one of these is the id, the name or an alias of, whatever the case. Several actors may share a
     * name; an unknown one names nobody.
     *
     * @return slugs
     */
    public Set<String> slugs(Collection<String> idsNamesOrAliases) {
        Set<String> keys = idsNamesOrAliases.stream()
                .map(k -> k.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<String> slugs = new HashSet<>(entities.createQuery(
                        "select a.slug from Actor a where lower(a.slug) in :keys or lower(a.name) in :keys",
                        String.class)
                .setParameter("keys", keys)
                .getResultList());
        slugs.addAll(entities.createQuery(
                        "select distinct x.actor.slug from ActorAlias x where lower(x.name) in :keys", String.class)
                .setParameter("keys", keys)
                .getResultList());
        return slugs;
    }

    /**
     * The actors in whose name, or in one of whose aliases, each of some words begins a word, whatever the case.
     *
     * @return slugs
     */
    public Set<String> slugsWithWords(String words) {
        List<String> beginnings = Arrays.stream(
                        words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS + 1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (beginnings.isEmpty()) {
            return Set.of();
        }
        Set<String> slugs = named("select a.slug from Actor a where ", "a.name", beginnings);
        slugs.addAll(named("select distinct x.actor.slug from ActorAlias x where ", "x.name", beginnings));
        return slugs;
    }

    private Set<String> named(String select, String name, List<String> beginnings) {
        String conditions = IntStream.range(0, beginnings.size())
                .mapToObj("concat(' ', lower(%s)) like :word%%d escape '!'".formatted(name)::formatted)
                .collect(Collectors.joining(" and "));
        TypedQuery<String> query = entities.createQuery(select + conditions, String.class);
        for (int i = 0; i < beginnings.size(); i++) {
            query.setParameter("word" + i, "% " + LikePattern.literal(beginnings.get(i)) + "%");
        }
        return new HashSet<>(query.setMaxResults(MOST_FOUND).getResultList());
    }

    /** The names and aliases of these actors. */
    public Set<String> names(Collection<String> slugs) {
        Set<String> names = new HashSet<>(currentNames(slugs).values());
        names.addAll(entities.createQuery("select x.name from ActorAlias x where x.actor.slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .getResultList());
        return names;
    }

    /** What kind each of these actors is, by its slug. */
    public Map<String, ActorKind> kinds(Collection<String> slugs) {
        return entities
                .createQuery("select a.slug, a.kind from Actor a where a.slug in :slugs", Object[].class)
                .setParameter("slugs", slugs)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ActorKind) row[1]));
    }

    /** The present name of each of these actors by its slug. */
    public Map<String, String> currentNames(Collection<String> slugs) {
        return entities
                .createQuery("select a.slug, a.name from Actor a where a.slug in :slugs", Object[].class)
                .setParameter("slugs", slugs)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
