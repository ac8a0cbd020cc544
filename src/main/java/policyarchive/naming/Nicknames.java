package policyarchive.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Given names and their short forms, from the open list carltonnorthern/nicknames (Apache-2.0), with further given
 * names of the project's own. All names are compared as {@link Spelling#fold} gives them.
 */
public final class Nicknames {
    private static final class Standard {
        static final Nicknames LISTS = load();
    }

    private final Map<String, Set<String>> shortForms;
    private final Map<String, Set<String>> fullForms;
    private final Set<String> given;

    private Nicknames(Map<String, Set<String>> shortForms, Map<String, Set<String>> fullForms, Set<String> given) {
        this.shortForms = shortForms;
        this.fullForms = fullForms;
        this.given = given;
    }

    /** The lists of this project, loaded once. */
    public static Nicknames standard() {
        return Standard.LISTS;
    }

    /** Whether the lists know this as a given name or a nickname. */
    public boolean isGivenName(String name) {
        return given.contains(Spelling.fold(name));
    }

    /** Whether the one is a short form of the other, or both are of the same name. */
    public boolean related(String one, String other) {
        String a = Spelling.fold(one);
        String b = Spelling.fold(other);
        if (a.equals(b) || shortens(a, b) || shortens(b, a)) {
            return true;
        }
        Set<String> full = new HashSet<>(fullForms.getOrDefault(a, Set.of()));
        full.retainAll(fullForms.getOrDefault(b, Set.of()));
        return !full.isEmpty();
    }

    /** Whether {@code nickname} is a short form of {@code name}. */
    public boolean isShortFor(String nickname, String name) {
        return shortens(Spelling.fold(nickname), Spelling.fold(name));
    }

    private boolean shortens(String nickname, String name) {
        return shortForms.getOrDefault(name, Set.of()).contains(nickname);
    }

    private static Nicknames load() {
        Map<String, Set<String>> shortForms = new HashMap<>();
        Map<String, Set<String>> fullForms = new HashMap<>();
        Set<String> given = new HashSet<>(NameLists.words(Nicknames.class, "given-names.txt"));
        given.addAll(given.stream().map(Spelling::fold).toList());
        for (CSVRecord row : NameLists.records(Nicknames.class, "nicknames_names.csv")) {
            String full = Spelling.fold(row.get("name1"));
            String nickname = Spelling.fold(row.get("name2"));
            shortForms.computeIfAbsent(full, k -> new HashSet<>()).add(nickname);
            fullForms.computeIfAbsent(nickname, k -> new HashSet<>()).add(full);
            given.add(full);
            given.add(nickname);
        }
        return new Nicknames(shortForms, fullForms, given);
    }
}
