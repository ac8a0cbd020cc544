package policyarchive.publish.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An author as bibliographies sort it.
 *
 * @param family the family name with its particles, of a body its whole name
 * @param given the given names, null for a body or a person of one name
 * @param suffix such as Jr., null where there is none
 */
public record CitedName(
        String family, @Nullable String given, @Nullable String suffix) {
    /** Words that belong to the family name after them (Chicago Manual of Style, 17th edition, 8.5 and 8.7 to 8.14). */
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
            "la", "le", "ten", "ter", "van", "von", "zu");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** A government, a company, or another whose name is never turned round. */
    public static CitedName body(String name) {
        return new CitedName(name, null, null);
    }

    /** A person named in the order of English: given names first, the family name last. */
    public static CitedName person(String name) {
        List<String> words = List.of(name.strip().split("[\\s,]+", 0));
        boolean suffixed = words.size() > 2 && SUFFIXES.contains(words.getLast().toLowerCase(Locale.ROOT));
        int end = suffixed ? words.size() - 1 : words.size();
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        if (family <= 0) {
            return body(name.strip());
        }
        return new CitedName(
                String.join(" ", words.subList(family, end)),
                String.join(" ", words.subList(0, family)),
                suffixed ? words.getLast() : null);
    }

    /** Whether it is one name that stays as it is. */
    public boolean isWhole() {
        return given == null;
    }
}
