package policyarchive.extract.names;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.CountryPhrases.Form;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;
import policyarchive.vocabulary.ActorKind;

/** Finds countries that act or are named as states, and leaves those that are only places or adjectives. */
final class GovernmentFinder {
    private static final Set<String> OFFICIAL = Set.of(
            "government",
            "governments",
            "officials",
            "ministers",
            "authorities",
            "administration",
            "official",
            "diplomats",
            "cabinet",
            "leaders",
            "negotiators",
            "delegation",
            "lawmakers",
            "counterparts",
            "state");
    private static final Set<String> OF_STATE = Set.of("government", "governments", "state", "authorities");
    private static final Set<String> STATE_MATTERS = Set.of(
            "decision",
            "plan",
            "plans",
            "proposal",
            "proposals",
            "demand",
            "demands",
            "request",
            "requests",
            "position",
            "stance",
            "push",
            "bid",
            "attempt",
            "attempts",
            "efforts",
            "effort",
            "refusal",
            "support",
            "government",
            "approach",
            "attack",
            "attacks",
            "campaign",
            "commitment",
            "intention",
            "intentions");
    private static final Set<String> PARTY_TO =
            Set.of("by", "with", "between", "against", "including", "like", "and", "or", "both", "among", "than", "as");

    private final CountryPhrases countries;

    GovernmentFinder(CountryPhrases countries) {
        this.countries = countries;
    }

    void find(ArticleWords words, NameMap map, Offices offices) {
        for (int i = 0; i < words.size(); i++) {
            Optional<CountryPhrase> found = countries.at(words, i);
            if (found.isPresent() && map.isFree(found.get().range())) {
                CountryPhrase phrase = found.get();
                String rule = inOffice(offices, phrase) ? null : rule(words, map, phrase);
                if (rule != null && !words.isTitleCase(i)) {
                    map.put(hit(words, phrase.range(), phrase.country(), rule));
                }
                i = phrase.range().to() - 1;
            } else {
                metonym(words, map, i);
            }
        }
        join(words, map, offices);
    }

    private static boolean inOffice(Offices offices, CountryPhrase phrase) {
        return offices.at(phrase.range().from()) != null;
    }

    private static NameHit hit(ArticleWords words, Range range, Country country, String rule) {
        String key = "government|" + country.code();
        return NameHit.body(range, ActorKind.GOVERNMENT, key, country.name(), country.code(), country.name(), rule);
    }

    private @Nullable String rule(ArticleWords words, NameMap map, CountryPhrase phrase) {
        Range range = phrase.range();
        Word next = words.near(range.to() - 1, 1);
        if (OFFICIAL.contains(next.lower()) || officialAfterAdjective(words, range)) {
            return "country-government";
        }
        if (listLeadsToOfficials(words, range)) {
            return "country-list-officials";
        }
        if (phrase.form() == Form.DEMONYM) {
            return null;
        }
        return named(words, map, range, next);
    }

    /** {@code Australian federal government}. */
    private static boolean officialAfterAdjective(ArticleWords words, Range range) {
        Word next = words.near(range.to() - 1, 1);
        boolean plain = next.isTagged("ADJ") || next.is("federal") || next.is("coalition");
        return plain
                && !next.isCapitalised()
                && OFFICIAL.contains(words.near(range.to() - 1, 2).lower());
    }

    /** {@code the US, UK, and Australian officials}. */
    private boolean listLeadsToOfficials(ArticleWords words, Range range) {
        int i = range.to();
        int end = words.sentenceOf(range.from()).to();
        for (int members = 0; members < 8 && i < end; members++) {
            boolean linked = false;
            while (i < end
                    && Set.of(",", "and", "/", "&", "the").contains(words.at(i).lower())) {
                linked = true;
                i++;
            }
            Optional<CountryPhrase> next = linked && i < end ? countries.at(words, i) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            i = next.get().range().to();
            if (i < end && OFFICIAL.contains(words.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String named(ArticleWords words, NameMap map, Range range, Word next) {
        if (next.isPossessive()) {
            return STATE_MATTERS.contains(words.near(range.to() - 1, 2).lower()) ? "country-possessor" : null;
        }
        Word before = ActingContext.before(words, range.from());
        if (before.is("of") && OF_STATE.contains(beforeOf(words, range))) {
            return "government-of-country";
        }
        if (isAttribute(next)) {
            return null;
        }
        if (ActingContext.isInPlace(words, range) || before.is("of")) {
            return null;
        }
        if (ActingContext.acts(words, range)) {
            return "country-acts";
        }
        return PARTY_TO.contains(before.lower()) && isParty(words, map, range, before) ? "country-as-party" : null;
    }

    private static String beforeOf(ArticleWords words, Range range) {
        int of = words.near(range.from(), -1).is("the") ? -2 : -1;
        return words.near(range.from(), of - 1).lower();
    }

    /** Whether the next word is a noun that the country only describes, as in {@code US law}. */
    private static boolean isAttribute(Word next) {
        return next.isTagged("NOUN") || next.isTagged("ADJ") || next.isTagged("PROPN") || next.is("-");
    }

    private boolean isParty(ArticleWords words, NameMap map, Range range, Word before) {
        if (!before.is("and") && !before.is("or") && !before.is("as") && !before.is("than")) {
            return true;
        }
        NameHit other = map.hitAt(before.index() - 1);
        return other != null && other.kind() == ActorKind.GOVERNMENT;
    }

    /** Countries in a list with one that acts act with it. */
    private void join(ArticleWords words, NameMap map, Offices offices) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < words.size(); i++) {
                Optional<CountryPhrase> found = countries.at(words, i);
                if (found.isPresent() && joins(words, map, offices, found.get())) {
                    map.put(hit(words, found.get().range(), found.get().country(), "country-in-list"));
                }
            }
        }
    }

    private static boolean joins(ArticleWords words, NameMap map, Offices offices, CountryPhrase phrase) {
        Range range = phrase.range();
        if (!map.isFree(range)
                || words.isTitleCase(range.from())
                || phrase.form() == Form.DEMONYM
                || inOffice(offices, phrase)) {
            return false;
        }
        Word next = words.near(range.to() - 1, 1);
        if (isAttribute(next) || next.isPossessive()) {
            return false;
        }
        return isGovernment(map, linked(words, range.to() - 1, 1))
                || isGovernment(map, linked(words, range.from(), -1));
    }

    private static boolean isGovernment(NameMap map, int word) {
        NameHit hit = map.hitAt(word);
        return hit != null && hit.kind() == ActorKind.GOVERNMENT;
    }

    /** The index of the next word of a list in this direction, -1 where the list ends. */
    private static int linked(ArticleWords words, int from, int step) {
        int i = from + step;
        boolean link = false;
        while (Set.of(",", "and", "or", "/", "&", "the")
                .contains(words.near(from, i - from).lower())) {
            link = true;
            i += step;
        }
        return link ? i : -1;
    }

    /** A capital that speaks for its government: {@code Canberra said}. */
    private static void metonym(ArticleWords words, NameMap map, int i) {
        Optional<Country> country = Countries.standard().byCapital(words.at(i).text());
        Range range = new Range(i, i + 1);
        if (country.isEmpty()
                || country.get().name().equals(words.at(i).text())
                || !map.isFree(i)
                || words.isTitleCase(i)) {
            return;
        }
        boolean speaks = ActingContext.acts(words, range) && !words.near(i, 1).isTagged("AUX");
        boolean alone = !words.near(i, -1).is(",")
                && !words.near(i, -1).is("and")
                && !words.near(i, -1).isCapitalised();
        if (speaks && alone && !ActingContext.isInPlace(words, range)) {
            map.put(hit(words, range, country.get(), "capital-speaks"));
        }
    }
}
