package policyarchive.extract.names;

import java.util.Optional;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;

/** Names that stand for a government: its capital ({@code Canberra said}), its president ({@code the Roe administration}). */
final class Metonyms {
    private final ArticleWords words;
    private final NameMap map;

    Metonyms(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    /** Takes the word if it stands for a government. */
    void take(int i) {
        if (!words.at(i).isCapitalised() || words.isTitleCase(i)) {
            return;
        }
        capital(i);
        if (map.isFree(i)) {
            administration(i);
        }
    }

    private void capital(int i) {
        Optional<Country> country = Countries.standard().byCapital(words.at(i).text());
        Range range = new Range(i, i + 1);
        if (country.isEmpty() || country.get().name().equals(words.at(i).text()) || !map.isFree(i)) {
            return;
        }
        boolean speaks = ActingContext.acts(words, range) && !words.near(i, 1).isTagged("AUX");
        boolean alone = !words.near(i, -1).is(",")
                && !words.near(i, -1).is("and")
                && !words.near(i, -1).isCapitalised();
        if (speaks && alone && !ActingContext.isInPlace(words, range)) {
            map.put(GovernmentFinder.hit(range, country.get(), "capital-speaks"));
        }
    }

    /** Of a named president, a usage of the press for the United States alone; other countries' have a government. */
    private void administration(int i) {
        Word next = words.near(i, 1);
        boolean named = words.near(i, -1).is("the") && next.text().equals("administration");
        if (named && words.at(i).isTagged("PROPN")) {
            Countries.standard()
                    .byCode("US")
                    .ifPresent(country ->
                            map.put(GovernmentFinder.hit(new Range(i, i + 2), country, "administration-of-president")));
        }
    }
}
