package policyarchive.extract.words;

import java.util.Optional;
import java.util.function.UnaryOperator;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;

/** Countries and demonyms among the words of an article. Safe for many threads. */
public final class CountryPhrases {
    /** How a country is named. */
    public enum Form {
        NAME,
        DEMONYM
    }

    /** A name or demonym, and the country it stands for. */
    public record CountryPhrase(Range range, Country country, Form form) {}

    private record Entry(Country country, Form form) {}

    private static final int LONGEST = 6;

    private final PhraseTable<Entry> table = new PhraseTable<>(UnaryOperator.identity());

    public CountryPhrases() {
        for (Country country : Countries.standard().all()) {
            table.add(country.name(), new Entry(country, Form.NAME));
            country.aliases().forEach(alias -> table.add(alias, new Entry(country, Form.NAME)));
        }
        for (Country country : Countries.standard().all()) {
            country.demonyms().forEach(demonym -> table.add(demonym, new Entry(country, Form.DEMONYM)));
        }
    }

    /** The country named from this word on. */
    public Optional<CountryPhrase> at(ArticleWords words, int from) {
        return table.longestAt(words, from).map(hit -> {
            Entry entry = hit.values().getFirst();
            return new CountryPhrase(hit.range(), entry.country(), entry.form());
        });
    }

    /** The country whose name or demonym ends with this word. */
    public Optional<CountryPhrase> endingAt(ArticleWords words, int last) {
        Optional<CountryPhrase> found = Optional.empty();
        int first = Math.max(words.sentenceOf(last).from(), last - LONGEST);
        for (int from = last; from >= first; from--) {
            Optional<CountryPhrase> phrase = at(words, from);
            if (phrase.isPresent() && phrase.get().range().to() == last + 1) {
                found = phrase;
            }
        }
        return found;
    }
}
