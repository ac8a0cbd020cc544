package policyarchive.extract.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/**
 * One place where somebody is named, before it is known who else is the same.
 *
 * @param range the words of the name
 * @param kind what is named
 * @param key the same for all hits of one organisation or government; of persons empty
 * @param name the name as this place has it, or the canonical one where only an abbreviation stands here
 * @param country ISO 3166-1 alpha-2, null where nothing says
 * @param knownAs canonical name in the open lists, null where unknown to them
 * @param person the parts of a person's name, null for all others
 * @param roles the offices this place gives
 * @param official whether an office beside the name is one of a state, so that the person is of its country
 * @param rule how it was recognised
 */
record NameHit(
        Range range,
        ActorKind kind,
        String key,
        String name,
        @Nullable String country,
        @Nullable String knownAs,
        @Nullable PersonName person,
        List<Role> roles,
        boolean official,
        String rule) {
    NameHit {
        roles = List.copyOf(roles);
    }

    /** A person of whom nothing but the name is known. */
    static NameHit person(Range range, String name, String rule) {
        return new NameHit(
                range, ActorKind.PERSON, "", name, null, null, PersonNames.parse(name), List.of(), false, rule);
    }

    /** Something other than a person. */
    static NameHit body(
            Range range,
            ActorKind kind,
            String key,
            String name,
            @Nullable String country,
            @Nullable String knownAs,
            String rule) {
        return new NameHit(range, kind, key, name, country, knownAs, null, List.of(), false, rule);
    }

    NameHit of(@Nullable String otherCountry) {
        return new NameHit(range, kind, key, name, otherCountry, knownAs, person, roles, official, rule);
    }

    NameHit at(Range other, String otherRule) {
        return new NameHit(other, kind, key, name, country, knownAs, person, roles, official, otherRule);
    }
}
