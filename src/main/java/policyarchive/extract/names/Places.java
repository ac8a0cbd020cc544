package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.naming.NameLists;

/** Places that are no actors ({@code places.txt}). */
final class Places {
    private static final Set<String> NAMES = new HashSet<>(NameLists.lines(Places.class, "places.txt"));

    private Places() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
