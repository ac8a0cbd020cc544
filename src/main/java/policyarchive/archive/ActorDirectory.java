package policyarchive.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.ActorMatching.Fit;

/** The actors a batch of articles may speak of, old ones and those the batch brings. Lives within one transaction. */
public final class ActorDirectory {
    private final Actors actors;
    private final Map<String, Set<Actor>> byKey = new HashMap<>();
    private final Map<String, Set<Actor>> byFamily = new HashMap<>();
    private final Set<String> takenSlugs = new HashSet<>();
    private final Set<String> loaded = new HashSet<>();
    private final Map<Actor, List<String>> offices = new HashMap<>();
    private final ActorMatching matching = new ActorMatching(this::offices);

    ActorDirectory(Actors actors) {
        this.actors = actors;
    }

    /** Loads all actors that any of these may be, unless they are loaded already. */
    void load(Collection<ActorSighting> sightings) {
        Set<String> keys = new HashSet<>();
        Set<String> families = new HashSet<>();
        Set<String> slugs = new HashSet<>();
        for (ActorSighting sighting : sightings) {
            keys.addAll(sighting.keys());
            families.addAll(sighting.families());
            slugs.addAll(slugs(sighting));
        }
        keys.removeIf(key -> !loaded.add("key " + key));
        families.removeIf(family -> !loaded.add("family " + family));
        slugs.removeIf(slug -> !loaded.add("slug " + slug));
        if (!keys.isEmpty() || !families.isEmpty()) {
            actors.findNamesakes(keys, families).forEach(this::register);
        }
        if (!slugs.isEmpty()) {
            takenSlugs.addAll(actors.findTaken(slugs));
        }
    }

    /**
     * The actors these are, in the same order; whoever is new is stored. Clear cases are settled first, so that a
     * nickname never takes an actor whose full name the same article gives to somebody else.
     *
     * @param articleSlug whose sightings these are
     * @param formerly the actors the article spoke of when it was read before
     */
    public List<Actor> resolve(String articleSlug, List<ActorSighting> sightings, Collection<Actor> formerly) {
        load(sightings);
        @Nullable Actor[] found = new Actor[sightings.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = same(sightings.get(i));
        }
        Set<Actor> taken = new HashSet<>();
        Arrays.stream(found).filter(Objects::nonNull).forEach(taken::add);
        List<Actor> result = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            ActorSighting sighting = sightings.get(i);
            Actor actor = found[i];
            if (actor == null) {
                actor = sighting.isLone() ? lone(articleSlug, sighting, formerly) : possible(sighting, taken);
                taken.add(actor);
            }
            learn(actor, sighting);
            result.add(actor);
        }
        return result;
    }

    private @Nullable Actor same(ActorSighting sighting) {
        return candidates(sighting).stream()
                .filter(actor -> matching.fit(actor, sighting) == Fit.SAME)
                .min(Comparator.comparing((Actor actor) -> !Objects.equals(actor.getCountry(), sighting.country()))
                        .thenComparing(actor -> actor.getKind() != sighting.kind())
                        .thenComparing(Actor::getId))
                .orElse(null);
    }

    /** The only one whose name may be meant, or else a new actor. */
    private Actor possible(ActorSighting sighting, Set<Actor> taken) {
        Actor same = same(sighting);
        if (same != null) {
            return same;
        }
        List<Actor> fitting = candidates(sighting).stream()
                .filter(actor -> !taken.contains(actor) && matching.fit(actor, sighting) == Fit.POSSIBLE)
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : store(sighting, freeSlug(sighting));
    }

    /** A surname without more joins nobody of another article: it is an actor of this article's own. */
    private Actor lone(String articleSlug, ActorSighting sighting, Collection<Actor> formerly) {
        String slug = words(sighting) + "-" + Slug.hash(articleSlug, sighting.name());
        return formerly.stream()
                .filter(actor -> actor.getSlug().equals(slug))
                .findFirst()
                .or(() -> actors.findBySlug(slug))
                .orElseGet(() -> store(sighting, slug));
    }

    private Set<Actor> candidates(ActorSighting sighting) {
        Set<Actor> candidates = new LinkedHashSet<>();
        sighting.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        sighting.families().forEach(family -> candidates.addAll(byFamily.getOrDefault(family, Set.of())));
        return candidates;
    }

    private Actor store(ActorSighting sighting, String slug) {
        Actor actor = actors.save(new Actor(slug, sighting.bestName(), sighting.kind(), sighting.country()));
        offices.put(actor, new ArrayList<>());
        return actor;
    }

    private void learn(Actor actor, ActorSighting sighting) {
        ActorNaming.learn(actor, sighting);
        if (offices.containsKey(actor)) {
            offices(actor).addAll(sighting.offices());
        }
        register(actor);
    }

    private void register(Actor actor) {
        takenSlugs.add(actor.getSlug());
        actor.getAliases()
                .forEach(alias -> byKey.computeIfAbsent(alias.getNameKey(), k -> new LinkedHashSet<>())
                        .add(actor));
        String family = actor.getFamilyKey();
        if (family != null) {
            byFamily.computeIfAbsent(family, k -> new LinkedHashSet<>()).add(actor);
        }
    }

    private List<String> offices(Actor actor) {
        return offices.computeIfAbsent(actor, a -> new ArrayList<>(actors.findOffices(a)));
    }

    /** The slugs an actor of that name is given while they are free. */
    static List<String> slugs(ActorSighting sighting) {
        String words = words(sighting);
        return List.of(words, words + "-" + sighting.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String words(ActorSighting sighting) {
        return Slug.words(sighting.bestName(), "actor-" + Slug.hash(sighting.bestName()));
    }

    private String freeSlug(ActorSighting sighting) {
        List<String> wanted = slugs(sighting);
        for (String slug : wanted) {
            if (!takenSlugs.contains(slug)) {
                return slug;
            }
        }
        int number = 2;
        while (takenSlugs.contains(wanted.getLast() + "-" + number)
                || actors.existsBySlug(wanted.getLast() + "-" + number)) {
            number++;
        }
        return wanted.getLast() + "-" + number;
    }
}
