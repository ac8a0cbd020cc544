package policyarchive.gold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.gold.FoundArticle.FoundActor;

/** Pairs the actors of the gold with those found, one to one, and says whom a found name stands for. */
final class ActorMatching {

    private final List<GoldActor> gold;
    private final List<FoundActor> found;
    private final Map<Integer, Integer> foundOfGold = new HashMap<>();
    private final Map<Integer, Integer> goldOfFound = new HashMap<>();
    private final Map<String, Integer> foundByName = new HashMap<>();

    ActorMatching(List<GoldActor> gold, List<FoundActor> found) {
        this.gold = gold;
        this.found = found;
        pair((g, f) -> !key(g).isEmpty() && key(g).equals(key(f)));
        pair((g, f) -> isNameOf(key(f), g.names()) || isNameOf(key(g), f.names()));
        pair((g, f) -> f.names().stream().anyMatch(g.names()::contains));
        for (int j = 0; j < found.size(); j++) {
            foundByName.putIfAbsent(found.get(j).name(), j);
        }
    }

    private interface Test {
        boolean joins(GoldActor gold, FoundActor found);
    }

    private void pair(Test test) {
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size() && !foundOfGold.containsKey(i); j++) {
                if (!goldOfFound.containsKey(j) && test.joins(gold.get(i), found.get(j))) {
                    foundOfGold.put(i, j);
                    goldOfFound.put(j, i);
                }
            }
        }
    }

    @Nullable
    FoundActor foundFor(int goldActor) {
        Integer index = foundOfGold.get(goldActor);
        return index == null ? null : found.get(index);
    }

    boolean isMatched(int foundActor) {
        return goldOfFound.containsKey(foundActor);
    }

    /** Whether an unmatched actor goes by a name of one in the gold, so that it was found twice. */
    boolean isDuplicate(int foundActor) {
        String key = key(found.get(foundActor));
        return !isMatched(foundActor) && gold.stream().anyMatch(g -> isNameOf(key, g.names()));
    }

    /** The gold's names of those a found name may stand for; empty where it stands for nobody in the gold. */
    Set<String> resolve(String name) {
        Integer index = foundByName.get(name);
        Integer match = index == null ? null : goldOfFound.get(index);
        if (match != null) {
            return Set.of(gold.get(match).name());
        }
        String key = Spelling.name(name);
        Set<String> names = new HashSet<>();
        gold.stream().filter(g -> isNameOf(key, g.names())).map(GoldActor::name).forEach(names::add);
        return names;
    }

    private static boolean isNameOf(String key, Set<String> names) {
        return Spelling.usable(key) && names.contains(key);
    }

    private static String key(GoldActor actor) {
        return Spelling.name(actor.name());
    }

    private static String key(FoundActor actor) {
        return Spelling.name(actor.name());
    }
}
