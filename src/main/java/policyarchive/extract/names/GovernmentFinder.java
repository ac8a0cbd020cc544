package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.CountryPhrases.Form;
import policyarchive.extract.words.Word;
import policyarchive.naming.Country;
import policyarchive.naming.PersonName;
import policyarchive.vocabulary.ActorKind;

/** Finds countries that act or are named as states, and leaves those that are only places or adjectives. */
final class GovernmentFinder {
    private static final Set<String> LINKS = Set.of(",", "and", "/", "&", "the");
    private static final int MOST_MEMBERS = 8;

    private final CountryPhrases countries;

    GovernmentFinder(CountryPhrases countries) {
        this.countries = countries;
    }

    void find(ArticleWords words, NameMap map, Offices offices) {
        Metonyms metonyms = new Metonyms(words, map);
        Set<String> surnames = surnames(map);
        for (int i = 0; i < words.size(); i++) {
            Optional<CountryPhrase> found = countries.at(words, i);
            if (found.isPresent() && map.isFree(found.get().range())) {
                CountryPhrase phrase = found.get();
                String rule = surnames.contains(words.text(phrase.range())) ? null : rule(words, map, offices, phrase);
                if (rule != null && !words.isTitleCase(i)) {
                    map.put(hit(phrase.range(), phrase.country(), rule));
                }
                i = phrase.range().to() - 1;
            } else {
                metonyms.take(i);
            }
        }
        join(words, map, offices);
    }

    private static Set<String> surnames(NameMap map) {
        Set<String> surnames = new HashSet<>();
        for (NameHit hit : map.hits()) {
            PersonName person = hit.person();
            if (person != null) {
                surnames.add(person.surname());
            }
        }
        return surnames;
    }

    static NameHit hit(Range range, Country country, String rule) {
        String key = "government|" + country.code();
        return NameHit.body(range, ActorKind.GOVERNMENT, key, country.name(), country.code(), country.name(), rule);
    }

    private @Nullable String rule(ArticleWords words, NameMap map, Offices offices, CountryPhrase phrase) {
        Range range = phrase.range();
        OfficePhrase office = offices.at(range.from());
        if (office != null) {
            return speaksByOffice(words, map, phrase, office) ? "country-by-its-minister" : null;
        }
        Word next = words.near(range.to() - 1, 1);
        if (GovernmentContext.isOfficial(next) || GovernmentContext.officialAfterAdjective(words, range)) {
            return "country-government";
        }
        if (listLeadsToOfficials(words, range)) {
            return "country-list-officials";
        }
        return phrase.form() == Form.DEMONYM ? null : named(words, map, range, next);
    }

    /** {@code Canada’s public safety minister said}: an office of state whose holder has no name here. */
    private static boolean speaksByOffice(ArticleWords words, NameMap map, CountryPhrase phrase, OfficePhrase office) {
        Range range = phrase.range();
        boolean owner = phrase.form() == Form.NAME
                && words.near(range.to() - 1, 1).isPossessive()
                && office.sector().equals("GOVERNMENT");
        NameHit holder = map.hitAt(office.range().to());
        NameHit apposed = map.hitAt(office.range().to() + 1);
        boolean held = holder != null && holder.kind() == ActorKind.PERSON
                || words.at(office.range().to()).is(",") && apposed != null && apposed.kind() == ActorKind.PERSON;
        boolean ofName = words.near(office.range().from(), -1).is(",");
        return owner && !held && !ofName && !words.at(office.title().from()).isCapitalised();
    }

    /** {@code the US, UK, and Australian officials}. */
    private boolean listLeadsToOfficials(ArticleWords words, Range range) {
        int i = range.to();
        int end = words.sentenceOf(range.from()).to();
        for (int members = 0; members < MOST_MEMBERS && i < end; members++) {
            boolean linked = false;
            for (int marks = 0;
                    marks < 3 && i < end && LINKS.contains(words.at(i).lower());
                    marks++) {
                linked = true;
                i++;
            }
            Optional<CountryPhrase> next = linked && i < end ? countries.at(words, i) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            i = next.get().range().to();
            if (i < end && GovernmentContext.isOfficial(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String named(ArticleWords words, NameMap map, Range range, Word next) {
        if (next.isPossessive()) {
            return GovernmentContext.isMatterOfState(words.near(range.to() - 1, 2)) ? "country-possessor" : null;
        }
        if (GovernmentContext.isOfState(words, range)) {
            return "government-of-country";
        }
        boolean which = next.is(",")
                && words.near(range.to() - 1, 2).is("which")
                && words.near(range.to() - 1, 3).isVerb();
        if (which) {
            return "country-acts";
        }
        Word before = ActingContext.before(words, range.from());
        if (GovernmentContext.isAttribute(next) || ActingContext.isInPlace(words, range) || before.is("of")) {
            return null;
        }
        if (ActingContext.acts(words, range)) {
            return "country-acts";
        }
        return GovernmentContext.isPartyTo(before) && isParty(map, before) ? "country-as-party" : null;
    }

    private static boolean isParty(NameMap map, Word before) {
        if (!before.is("and") && !before.is("or") && !before.is("as") && !before.is("than")) {
            return true;
        }
        return isGovernment(map, before.index() - 1);
    }

    /** Countries in a list with one that acts act with it, to the left and to the right. */
    private void join(ArticleWords words, NameMap map, Offices offices) {
        for (int i = 0; i < words.size(); i++) {
            join(words, map, offices, i);
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            join(words, map, offices, i);
        }
    }

    private void join(ArticleWords words, NameMap map, Offices offices, int i) {
        Optional<CountryPhrase> found = countries.at(words, i);
        if (found.isPresent() && joins(words, map, offices, found.get())) {
            map.put(hit(found.get().range(), found.get().country(), "country-in-list"));
        }
    }

    private static boolean joins(ArticleWords words, NameMap map, Offices offices, CountryPhrase phrase) {
        Range range = phrase.range();
        OfficePhrase office = offices.at(range.from());
        boolean held = office != null && office.range().to() > range.to();
        if (!map.isFree(range) || words.isTitleCase(range.from()) || phrase.form() == Form.DEMONYM || held) {
            return false;
        }
        Word next = words.near(range.to() - 1, 1);
        if (GovernmentContext.isAttribute(next) || next.isPossessive()) {
            return false;
        }
        return isGovernment(map, GovernmentContext.linked(words, range.to() - 1, 1))
                || office == null && isGovernment(map, GovernmentContext.linked(words, range.from(), -1));
    }

    private static boolean isGovernment(NameMap map, int word) {
        NameHit hit = map.hitAt(word);
        return hit != null && hit.kind() == ActorKind.GOVERNMENT;
    }
}
