package policyarchive.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/**
 * Somebody as one article names them.
 *
 * @param name the fullest or best-known form
 * @param country ISO 3166-1 alpha-2, null where none is known
 * @param forms all forms as written
 * @param offices titles and organisations they are named with
 * @param knownAs the canonical name in an open list, null where none knows them
 */
public record ActorSighting(
        String name,
        ActorKind kind,
        @Nullable String country,
        List<String> forms,
        List<String> offices,
        @Nullable String knownAs) {
    public ActorSighting {
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** The name to show: the canonical one where there is one. */
    String bestName() {
        return knownAs != null ? knownAs : name;
    }

    /** A person of whom the article tells no more than one word. */
    boolean isLone() {
        return isPerson()
                && knownAs == null
                && allForms().map(PersonNames::parse).noneMatch(PersonName::hasGiven);
    }

    /** The keys by which others can be found to be the same; a person's surname alone is none. */
    Set<String> keys() {
        return allForms()
                .filter(form -> !isPerson() || PersonNames.parse(form).hasGiven())
                .map(form -> NameKey.of(form, kind))
                .filter(key -> !key.isEmpty() && !GenericNames.contains(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The keys of a person's surname; empty for others. */
    Set<String> families() {
        return isPerson()
                ? allForms().map(NameKey::family).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    Stream<String> allForms() {
        return Stream.concat(Stream.of(bestName(), name), forms.stream()).distinct();
    }
}
