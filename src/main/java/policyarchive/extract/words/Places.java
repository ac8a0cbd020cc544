package policyarchive.extract.words;

import java.util.HashSet;
import java.util.Set;
import policyarchive.naming.NameLists;

/** Places that are no actors ({@code places.txt}, and the {@link Cities} of more than one word). */
public final class Places {
    private static final Set<String> NAMES = new HashSet<>(NameLists.lines(Places.class, "places.txt"));

    private Places() {}

    /** Whether this is a place of the list, as written. */
    public static boolean contains(String name) {
        return NAMES.contains(name)
                || name.indexOf(' ') > 0 && Cities.countryOf(name).isPresent();
    }
}
