package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/**
 * Where an organisation is at home, by what describes it: {@code Foo, a German firm}, {@code Foo, a firm in Milan}, {@code the Dutch bank Foo},
 * {@code Foo, the Zürich-based charity}, {@code Foo, which is based in Oslo}, {@code Foo in Lyon}.
 */
final class BodyCountries {
    private static final int REACH = 6;
    private static final Set<String> SEATS = Set.of("based", "headquartered");
    private static final Set<String> DESCRIBERS = new HashSet<>();

    static {
        NameLists.records(BodyCountries.class, "organisation-words.csv")
                .forEach(row -> DESCRIBERS.add(row.get("word")));
    }

    private final ArticleWords words;
    private final CountryPhrases countries;

    BodyCountries(ArticleWords words, CountryPhrases countries) {
        this.words = words;
        this.countries = countries;
    }

    /** ISO 3166-1 alpha-2, null where nothing beside the name says. */
    @Nullable
    String of(Range name) {
        String apposed = apposed(name.to() - 1);
        if (apposed != null) {
            return apposed;
        }
        String seat = seat(name.to() - 1);
        return seat == null ? described(name.from()) : seat;
    }

    /** In the apposition after the name, if a noun of bodies follows. */
    private @Nullable String apposed(int last) {
        Word article = words.near(last, 2);
        if (!words.near(last, 1).is(",") || !(article.is("a") || article.is("an") || article.is("the"))) {
            return null;
        }
        String country = null;
        for (int i = 3; i < 3 + REACH; i++) {
            Word word = words.near(last, i);
            if (word.is(",") || word.isVerb() && !word.lower().endsWith("ed")) {
                return null;
            }
            country = country == null && word.isCapitalised() ? place(last + i) : country;
            if (DESCRIBERS.contains(word.lower())) {
                boolean in = country == null && words.near(last, i + 1).is("in");
                return in ? place(last + i + 2) : country;
            }
        }
        return null;
    }

    /** {@code , based in Berlin}, {@code , which is headquartered in Paris}. */
    private @Nullable String seat(int last) {
        for (int i = 2; i < REACH && words.near(last, 1).is(","); i++) {
            if (SEATS.contains(words.near(last, i).lower())
                    && words.near(last, i + 1).is("in")) {
                return place(last + i + 2);
            }
        }
        return null;
    }

    /** Before the name, with a noun of bodies between: {@code the German privacy group Foo}. */
    private @Nullable String described(int first) {
        int noun = words.near(first, -1).is(",") ? first - 2 : first - 1;
        if (noun < words.sentenceOf(first).from()
                || !DESCRIBERS.contains(words.at(noun).lower())) {
            return null;
        }
        for (int i = noun - 1; i > noun - REACH && i >= words.sentenceOf(first).from(); i--) {
            Word word = words.at(i);
            if (word.isCapitalised() || word.lower().endsWith("-based")) {
                Optional<String> country =
                        countries.endingAt(words, i).map(c -> c.country().code());
                return country.isPresent() ? country.get() : place(i);
            }
            if (!(word.isTagged("NOUN") || word.isTagged("ADJ") || word.is("-"))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String place(int from) {
        if (words.at(from).sentence() < 0) {
            return null;
        }
        return countries
                .at(words, from)
                .map(phrase -> phrase.country().code())
                .or(() -> Cities.countryAt(words, from))
                .orElse(null);
    }
}
