package policyarchive.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.ActorKind;

/**
 * An organisation, service or medium of the open list.
 *
 * @param name canonical name
 * @param country ISO 3166-1 alpha-2, null where international
 * @param acronyms abbreviations it goes by
 * @param aliases other names in use
 * @param formerly names it no longer bears
 * @param field what it works on, a few words
 */
public record KnownOrganisation(
        String name,
        ActorKind kind,
        @Nullable String country,
        List<String> acronyms,
        List<String> aliases,
        List<String> formerly,
        String field) {
    public KnownOrganisation {
        acronyms = List.copyOf(acronyms);
        aliases = List.copyOf(aliases);
        formerly = List.copyOf(formerly);
    }

    /** What kind of name a form is. */
    public enum FormKind {
        NAME,
        ALIAS,
        ACRONYM,
        FORMER
    }

    /** One of the names of an organisation. */
    public record Form(String text, FormKind kind, KnownOrganisation organisation) {}
}
