package policyarchive.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.naming.Spelling;
import policyarchive.vocabulary.ActorKind;

/** Groups that act as official bodies: {@code European police chiefs}, {@code French prosecutors}. */
final class OfficialGroups {
    private static final List<List<String>> GROUPS = List.of(
            List.of("police", "chiefs"),
            List.of("police", "forces"),
            List.of("police"),
            List.of("prosecutors"),
            List.of("regulators"),
            List.of("privacy", "regulators"),
            List.of("intelligence", "agencies"),
            List.of("security", "agencies"),
            List.of("security", "services"),
            List.of("spy", "agencies"),
            List.of("intelligence", "chiefs"),
            List.of("justice", "ministers"),
            List.of("interior", "ministers"),
            List.of("home", "affairs", "ministers"),
            List.of("data", "protection", "authorities"),
            List.of("law", "enforcement", "chiefs"));
    private static final Set<String> REGIONS = Set.of("European", "EU", "Nordic", "African", "Asian");

    private final CountryPhrases countries;

    OfficialGroups(CountryPhrases countries) {
        this.countries = countries;
    }

    void find(ArticleWords words, NameMap map) {
        for (int i = 0; i < words.size(); i++) {
            Range range = groupAt(words, i);
            if (range != null && !words.isTitleCase(i)) {
                String name = words.text(range);
                boolean member = range.length() > 2 && words.at(range.to() - 1).is("chiefs");
                boolean acting = ActingContext.acts(words, range) || ActingContext.isPossessor(words, range);
                if (member || acting) {
                    map.put(NameHit.body(
                            range,
                            ActorKind.AGENCY,
                            Spelling.fold(name),
                            name,
                            country(words, i),
                            null,
                            "official-group"));
                }
            }
        }
    }

    private @Nullable Range groupAt(ArticleWords words, int i) {
        Optional<CountryPhrase> country = countries.at(words, i);
        int next = country.map(phrase -> phrase.range().to()).orElse(i + 1);
        if (country.isEmpty() && !REGIONS.contains(words.at(i).text())) {
            return null;
        }
        Range best = null;
        for (List<String> group : GROUPS) {
            int to = next + group.size();
            if (matches(words, next, group) && (best == null || to > best.to())) {
                best = new Range(i, to);
            }
        }
        return best;
    }

    private static boolean matches(ArticleWords words, int from, List<String> group) {
        for (int i = 0; i < group.size(); i++) {
            if (!words.near(from, i).is(group.get(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String country(ArticleWords words, int i) {
        return countries.at(words, i).map(phrase -> phrase.country().code()).orElse(null);
    }
}
