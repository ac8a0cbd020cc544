package policyarchive.extract.names;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.names.OrganisationHeads.Head;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.CountryPhrases.Form;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.Spelling;
import policyarchive.vocabulary.ActorKind;

/** Finds bodies that no list knows by the noun that heads their name: {@code National Crime Agency}, {@code Ministry of Justice}. */
final class OrganisationShape {
    private static final Set<String> OPENING_LINKS = Set.of("of", "for", "on", "against");
    private static final Set<String> NO_BODIES = Set.of(
            "social media",
            "fake news",
            "breaking news",
            "mainstream media",
            "mass media",
            "social network",
            "human rights",
            "new media",
            "news media",
            "digital media",
            "good news",
            "bad news",
            "law enforcement",
            "white paper",
            "green party's",
            "european union",
            "terms of service",
            "cable tv",
            "community radio",
            "online media",
            "internet service");
    private static final Set<String> COMPOUNDS =
            Set.of("providers", "provider", "programme", "program", "award", "day");

    private final OrganisationHeads heads = OrganisationHeads.standard();
    private final CountryPhrases countries;

    private final Predicate<Word> isOffice;

    /** @param isOffice tells the words that head an office, which end a name to the left */
    OrganisationShape(CountryPhrases countries, Predicate<Word> isOffice) {
        this.countries = countries;
        this.isOffice = isOffice;
    }

    void find(ArticleWords words, NameMap map) {
        Runs runs = new Runs(words, map, isOffice);
        for (int i = words.size() - 1; i >= 0; i--) {
            Head head = map.isFree(i) && !words.isTitleCase(i)
                    ? heads.of(words.at(i).text())
                    : null;
            if (head == null) {
                continue;
            }
            Range range = range(words, runs, i, head);
            if (range != null && isBody(words, range, i)) {
                map.put(bodyOrState(words, map, range, i, head));
                i = range.from();
            }
        }
    }

    /** The hit; a state that calls itself a union is its government: {@code Union of India}. */
    private NameHit bodyOrState(ArticleWords words, NameMap map, Range range, int i, Head head) {
        NameHit state = BodyEnds.state(words, countries, range);
        Range named = BodyEnds.widen(words, map, withBranch(words, withoutCountry(words, range), head));
        Range whole = named.to() > range.to() ? named : range;
        return state != null ? state : hit(words, named, kind(words, range, i, head), country(words, whole));
    }

    /** What the head that opens the name says, or else the one it ends with. */
    private ActorKind kind(ArticleWords words, Range range, int last, Head head) {
        int opening = openedBody(words, range.from(), last);
        Head first = opening < 0 ? null : heads.of(words.at(opening).text());
        return first == null ? BodyKinds.of(words, range, last, head) : BodyKinds.of(words, range, opening, first);
    }

    private @Nullable Range range(ArticleWords words, Runs runs, int i, Head head) {
        Word next = words.near(i, 1);
        boolean opens = OPENING_LINKS.contains(next.lower())
                && head.opensBefore(next.lower())
                && BodyEnds.goesOn(words, i, head);
        int start = runs.start(i);
        if (opens) {
            return new Range(start, runs.end(i));
        }
        int body = openedBody(words, start, i);
        if (body >= 0 && runs.end(body) > i) {
            return new Range(start, runs.end(body));
        }
        boolean goesOn = next.isWord() && next.isCapitalised() && goesOn(next);
        return head.mayEnd() && start < i && !goesOn ? new Range(start, i + 1) : null;
    }

    /** The place of a head before {@code last} that opens the name with "of" or "for", -1 where there is none. */
    private int openedBody(ArticleWords words, int start, int last) {
        for (int i = start; i < last; i++) {
            Head head = heads.of(words.at(i).text());
            if (head != null
                    && head.mayOpen()
                    && OPENING_LINKS.contains(words.near(i, 1).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word after a head shows that the name does not end there: {@code Internet Service Providers}. */
    private boolean goesOn(Word next) {
        return heads.of(next.text()) != null
                || InstitutionWords.standard().contains(next) && !isOffice.test(next)
                || COMPOUNDS.contains(next.lower());
    }

    /** A name that goes on after its head is never one of the phrases that only end like a name. */
    private static boolean isBody(ArticleWords words, Range range, int head) {
        String name = words.text(range).toLowerCase(java.util.Locale.ROOT);
        return range.length() > 1
                && (head + 1 < range.to() || NO_BODIES.stream().noneMatch(name::endsWith));
    }

    /** With the country after the name of a national branch: {@code Digital Society Switzerland}. */
    private Range withBranch(ArticleWords words, Range range, Head head) {
        boolean may = head.kind() == ActorKind.NGO || head.kind() == ActorKind.COMPANY;
        return may ? NationalBranch.with(words, countries, range) : range;
    }

    /** Without an abbreviation such as {@code UK} before the name proper. */
    private Range withoutCountry(ArticleWords words, Range range) {
        Optional<CountryPhrase> country = countries.at(words, range.from());
        if (country.isEmpty()) {
            return range;
        }
        int next = country.get().range().to();
        boolean named =
                country.get().form() == Form.NAME && words.at(range.from()).isAllCapitals();
        if (words.at(next).isPossessive()) {
            return next + 1 < range.to() ? new Range(next + 1, range.to()) : range;
        }
        return named && range.to() - next > 1 ? new Range(next, range.to()) : range;
    }

    private @Nullable String country(ArticleWords words, Range range) {
        Optional<CountryPhrase> inside = countries.at(words, range.from());
        if (inside.isEmpty() && range.from() > words.sentenceOf(range.from()).from()) {
            int before = words.at(range.from() - 1).isPossessive() ? range.from() - 2 : range.from() - 1;
            inside = before < 0 ? Optional.empty() : countries.endingAt(words, before);
        }
        for (int i = range.from(); i < range.to() && inside.isEmpty(); i++) {
            inside = countries.at(words, i);
        }
        return inside.map(phrase -> phrase.country().code())
                .orElseGet(() -> Cities.countryIn(words, range).orElse(null));
    }

    static NameHit hit(ArticleWords words, Range range, ActorKind kind, @Nullable String country) {
        String name = words.text(range);
        return NameHit.body(range, kind, key(name), name, country, null, "organisation-by-head");
    }

    /** What two spellings of an unlisted name have in common. */
    static String key(String name) {
        String folded = Spelling.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
