package policyarchive.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import policyarchive.archive.ActorLookup;

/** What a filter's values are in the index: ids of actors for names and aliases, the fixed words in capitals. */
@Component
class FilterValues {
    private static final int LONGEST_YEAR = 4;

    private final ActorLookup actors;

    FilterValues(ActorLookup actors) {
        this.actors = actors;
    }

    Collection<?> of(Facet facet, List<String> given) {
        return switch (facet) {
            case ACTOR, SPEAKER, SIGNATORY -> actors.slugs(given);
            case SOURCE -> sources(given);
            case COUNTRY, KIND, STANCE -> capitals(given);
            case YEAR ->
                given.stream()
                        .filter(FilterValues::isYear)
                        .map(Integer::valueOf)
                        .toList();
        };
    }

    static List<String> capitals(List<String> given) {
        return given.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
    }

    /** A publisher is known by its name, and as an actor of the archive also by its id and aliases. */
    private Set<String> sources(List<String> given) {
        Set<String> names = new HashSet<>(given);
        names.addAll(actors.names(actors.slugs(given)));
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static boolean isYear(String value) {
        return value.length() <= LONGEST_YEAR && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
