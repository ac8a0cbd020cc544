package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.vocabulary.ActorKind;

/**
 * Bodies of a state that stand in lower case: {@code the interior ministry}, {@code ministry of electronics},
 * {@code Dutch data protection authority}. Only where definite, by an article or by the country they belong to.
 */
final class PlainAgencies {
    /** Nouns that need no country. */
    private static final Set<String> MINISTRIES = Set.of("ministry", "ministries");
    /** Nouns that many others use; with a country before them they name one body. */
    private static final Set<String> WITH_COUNTRY = Set.of("authority", "service", "parliament", "senate", "court");

    /** Nouns for those who speak for a ministry: {@code Interior ministry officials}. */
    private static final Set<String> VOICES =
            Set.of("official", "officials", "sources", "spokesman", "spokeswoman", "spokesperson", "staff", "lawyers");

    private final Set<String> fields = new HashSet<>(NameLists.words(PlainAgencies.class, "agency-fields.txt"));
    private final CountryPhrases countries;

    PlainAgencies(CountryPhrases countries) {
        this.countries = countries;
    }

    void find(ArticleWords words, NameMap map, Offices offices) {
        for (int i = 0; i < words.size(); i++) {
            boolean head = MINISTRIES.contains(words.at(i).lower())
                    || WITH_COUNTRY.contains(words.at(i).lower());
            if (head && !words.at(i).isCapitalised() && map.isFree(i) && offices.at(i) == null) {
                NameHit hit = hit(words, map, i);
                if (hit != null) {
                    map.put(hit);
                }
            }
        }
    }

    private @Nullable NameHit hit(ArticleWords words, NameMap map, int head) {
        boolean ministry = MINISTRIES.contains(words.at(head).lower());
        int first = head;
        while (first > words.sentenceOf(head).from() && head - first < 4 && isField(words, map, first - 1)) {
            first--;
        }
        boolean possessive = words.near(first, -1).isPossessive();
        int last = possessive ? first - 2 : first - 1;
        Optional<CountryPhrase> owner =
                last < words.sentenceOf(head).from() ? Optional.empty() : countries.endingAt(words, last);
        int to = ministry && first == head ? endOfFields(words, map, head) : head + 1;
        boolean named = first < head || to > head + 1;
        boolean definite =
                owner.isPresent() || ministry && words.near(first, -1).is("the");
        Word next = words.near(to - 1, 1);
        boolean voiced = ministry && VOICES.contains(next.lower());
        if (!named || !definite && !voiced || next.isTagged("NOUN") && !voiced) {
            return null;
        }
        String key = OrganisationShape.key(words.text(new Range(first, to)));
        boolean adjective =
                owner.isPresent() && !possessive && map.isFree(owner.get().range());
        Range range = new Range(adjective ? owner.get().range().from() : first, to);
        String country = owner.or(() -> countryAfter(words, to))
                .map(phrase -> phrase.country().code())
                .orElse(null);
        return NameHit.body(range, ActorKind.AGENCY, key, words.text(range), country, null, "agency-in-lower-case");
    }

    /** {@code of Norway} behind the name that ends before a word. */
    private Optional<CountryPhrase> countryAfter(ArticleWords words, int end) {
        boolean of = words.near(end - 1, 1).is("of") && words.near(end - 1, 2).isCapitalised();
        return of ? countries.at(words, end + 1) : Optional.empty();
    }

    private boolean isField(ArticleWords words, NameMap map, int i) {
        Word word = words.at(i);
        return map.isFree(i)
                && (fields.contains(word.lower())
                        || word.is("and") && fields.contains(words.near(i, -1).lower()));
    }

    /** After {@code of} and the fields that follow it. */
    private int endOfFields(ArticleWords words, NameMap map, int head) {
        int end = head + 1;
        if (!words.near(head, 1).is("of")) {
            return end;
        }
        int limit = Math.min(words.sentenceOf(head).to(), head + 7);
        for (int i = head + 2; i < limit; i++) {
            boolean field = map.isFree(i) && fields.contains(words.at(i).lower());
            boolean link = words.at(i).is("and") || words.at(i).is("the") && i == head + 2;
            if (!field && !link) {
                break;
            }
            end = field ? i + 1 : end;
        }
        return end;
    }
}
