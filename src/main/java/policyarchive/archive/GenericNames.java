package policyarchive.archive;

import java.util.Set;

/**
 * Words that stand for an organisation within one article, after its full name was given, and for another one in the
 * next article. Compiled for this project.
 */
final class GenericNames {
    private static final Set<String> WORDS = Set.of(
            "administration",
            "agency",
            "alliance",
            "association",
            "authority",
            "board",
            "bureau",
            "cabinet",
            "center",
            "centre",
            "coalition",
            "commission",
            "committee",
            "company",
            "congress",
            "council",
            "court",
            "department",
            "directorate",
            "foundation",
            "government",
            "group",
            "house",
            "inquiry",
            "institute",
            "ministry",
            "network",
            "office",
            "organisation",
            "organization",
            "parliament",
            "party",
            "police",
            "senate",
            "service",
            "society",
            "supreme court",
            "task force",
            "tribunal",
            "union",
            "university");

    private GenericNames() {}

    /** Whether a key of {@link NameKey#organisation} says nothing but what kind of body it is. */
    static boolean contains(String key) {
        return WORDS.contains(key);
    }
}
