package policyarchive.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/**
 * Gives actors the country that stands beside their name: in a bracket or at the end of the line after it, as adjective
 * or possessor before it ({@code Finland’s Jane Roe}, {@code her Danish colleague, Jane Roe}), or the country of the
 * organisation a person works for.
 */
final class CountryEvidence {
    private final ArticleWords words;
    private final CountryPhrases countries;
    private final BodyCountries bodies;

    CountryEvidence(ArticleWords words, CountryPhrases countries) {
        this.words = words;
        this.countries = countries;
        this.bodies = new BodyCountries(words, countries);
    }

    /** All hits of the map, those without a country completed where something beside them tells. */
    List<NameHit> complete(NameMap map) {
        Map<String, String> ofBodies = new HashMap<>();
        for (NameHit hit : map.hits()) {
            if (hit.kind() != ActorKind.PERSON && hit.country() != null) {
                ofBodies.putIfAbsent(hit.name(), hit.country());
            }
        }
        return map.hits().stream()
                .map(hit -> hit.country() != null ? hit : hit.of(country(hit, map, ofBodies)))
                .toList();
    }

    private @Nullable String country(NameHit hit, NameMap map, Map<String, String> ofBodies) {
        String beside = inBracket(hit.range().to());
        if (beside == null && words.isListed(hit.range().from())) {
            beside = endOfLine(hit.range());
        }
        if (beside != null) {
            return beside;
        }
        if (hit.kind() != ActorKind.PERSON) {
            return bodies.of(hit.range());
        }
        String before = before(hit.range().from());
        if (before != null) {
            return before;
        }
        for (Role role : hit.roles()) {
            String ofOffice = before(firstOf(role, hit.range().from()));
            if (ofOffice != null) {
                return ofOffice;
            }
            String organisation = role.organisation();
            if (organisation != null && ofBodies.containsKey(organisation)) {
                return ofBodies.get(organisation);
            }
        }
        if (hit.official() && UnitedStates.follow(words, hit.range())) {
            return "US";
        }
        String heading = CountryHeadings.above(words, hit.range().from());
        return heading == null ? Workplaces.country(words, map, countries, hit.range()) : heading;
    }

    /** The first word of an office that stands before the name; the name itself where it stands after. */
    private int firstOf(Role role, int name) {
        int first = name;
        while (first > words.sentenceOf(name).from()
                && words.at(first - 1).span().start() >= role.span().start()) {
            first--;
        }
        return first;
    }

    /** {@code (Austria)} after the name, suffixes aside. */
    private @Nullable String inBracket(int at) {
        int open = words.at(at).isAllCapitals() ? at + 1 : at;
        if (!words.at(open).is("(")
                || words.at(open).sentence() != words.at(at - 1).sentence()) {
            return null;
        }
        return countries
                .at(words, open + 1)
                .filter(phrase -> words.at(phrase.range().to()).is(")"))
                .map(phrase -> phrase.country().code())
                .orElse(null);
    }

    /** The country that ends the line of a list after a comma or in a bracket. */
    private @Nullable String endOfLine(Range name) {
        int last = words.sentenceOf(name.from()).to() - 1;
        last = words.at(last).is(")") ? last - 1 : last;
        if (last < name.to()) {
            return null;
        }
        Optional<CountryPhrase> phrase = countries.endingAt(words, last);
        if (phrase.isEmpty() || phrase.get().range().from() <= name.to()) {
            return null;
        }
        Word mark = ActingContext.before(words, phrase.get().range().from());
        return mark.is(",") || mark.is("(") ? phrase.get().country().code() : null;
    }

    /** The country before the name, or before the nouns that a comma parts from it. */
    private @Nullable String before(int from) {
        int i = from - 1;
        int limit = words.sentenceOf(from).from();
        if (i >= limit && words.at(i).is(",")) {
            i--;
        }
        for (int nouns = 0; i >= limit && nouns < 3 && isPlainNoun(words.at(i)); nouns++) {
            i--;
        }
        if (i >= limit && words.at(i).isPossessive()) {
            i--;
        } else if (i > limit && words.at(i).is("whose") && words.at(i - 1).is(",")) {
            i -= 2;
        } else if (i == from - 2) {
            return null;
        }
        return i < limit
                ? null
                : countries
                        .endingAt(words, i)
                        .map(phrase -> phrase.country().code())
                        .orElse(null);
    }

    private static boolean isPlainNoun(Word word) {
        return (word.isTagged("NOUN") || word.isTagged("ADJ")) && !word.isCapitalised();
    }
}
