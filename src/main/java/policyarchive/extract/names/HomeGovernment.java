package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.vocabulary.ActorKind;

/**
 * {@code The government} without a country, where it acts: that of the government named last before it in the same
 * words, or else of the article's home country.
 */
final class HomeGovernment {
    private static final Set<String> BEFORE =
            Set.of("by", "told", "urged", "accused", "asked", "called", "urges", "calls");
    /** What any government may or shall do says nothing of one. */
    private static final Set<String> DUTIES =
            Set.of("should", "must", "may", "can", "could", "might", "ought", "needs");

    private static final Set<String> NAMED = Set.of("country-government", "government-of-country");

    private final ArticleWords words;
    private final NameMap map;
    private final HomeCountry home;

    HomeGovernment(ArticleWords words, NameMap map, HomeCountry home) {
        this.words = words;
        this.map = map;
        this.home = home;
    }

    /** These hits and those of the government, in order. */
    List<NameHit> complete(List<NameHit> hits) {
        List<NameHit> all = new ArrayList<>(hits);
        String country = home.country();
        int next = 0;
        for (int i = 1; i < words.size(); i++) {
            for (; next < hits.size() && hits.get(next).range().from() < i; next++) {
                country = countryNamed(hits.get(next), country);
            }
            if (isGovernment(i)) {
                Range range = new Range(i, i + 1);
                Countries.standard()
                        .byCode(country == null ? "" : country)
                        .ifPresent(c -> all.add(GovernmentFinder.hit(range, c, "government-of-home")));
            }
        }
        all.sort(Comparator.comparingInt(hit -> hit.range().from()));
        return all;
    }

    private static @Nullable String countryNamed(NameHit hit, @Nullable String country) {
        return hit.kind() == ActorKind.GOVERNMENT && NAMED.contains(hit.rule()) ? hit.country() : country;
    }

    private boolean isGovernment(int i) {
        Word word = words.at(i);
        Range range = new Range(i, i + 1);
        if (!word.is("government") || !words.near(i, -1).is("the") || !map.isFree(i) || words.isTitleCase(i)) {
            return false;
        }
        Word next = words.near(i, 1);
        if (DUTIES.contains(next.lower())) {
            return false;
        }
        return ActingContext.acts(words, range)
                || ActingContext.isPossessor(words, range) && GovernmentContext.isMatterOfState(words.near(i, 2))
                || BEFORE.contains(words.near(i, -2).lower()) && !next.isTagged("NOUN");
    }
}
