package policyarchive.extract.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.names.OrganisationHeads.Head;
import policyarchive.extract.names.OrganisationHeads.Place;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.vocabulary.ActorKind;

/** Words at the ends of a body's name that its head does not reach: the town of a college, the agency it is a part of. */
final class BodyEnds {
    private static final Set<String> OF_TOWNS = Set.of("college", "university", "institute", "school");

    private BodyEnds() {}

    /** {@code Trinity College} to {@code Trinity College Dublin}, {@code Cyber Crime Bureau} to {@code Garda Cyber Crime Bureau}. */
    static Range widen(ArticleWords words, NameMap map, Range name) {
        int last = name.to() - 1;
        Word next = words.near(last, 1);
        boolean town = OF_TOWNS.contains(words.at(last).lower()) && isTown(next);
        boolean executive = words.at(last).is("service") && next.text().equals("Executive");
        int to = (town || executive) && map.isFree(last + 1) ? name.to() + 1 : name.to();
        NameHit before = words.near(name.from(), -1).index() < 0 ? null : map.hitAt(name.from() - 1);
        boolean part = before != null
                && before.kind() == ActorKind.AGENCY
                && before.range().length() == 1
                && !words.at(name.from() - 1).isAllCapitals();
        return new Range(part && before != null ? before.range().from() : name.from(), to);
    }

    /** Whether a name goes on behind the link; a plain noun that opens a sentence needs two words of it. */
    static boolean goesOn(ArticleWords words, int i, Head head) {
        Word third = words.near(i, 2);
        boolean article = third.is("the") || third.is("a") || third.is("an");
        boolean one = article ? words.near(i, 3).isCapitalised() : third.isCapitalised();
        boolean two = words.near(i, article ? 4 : 3).isCapitalised();
        return one && (head.place() != Place.FOR || two || !words.isInitial(i));
    }

    /** The government of a state that calls itself a union, null for all others. */
    static @Nullable NameHit state(ArticleWords words, CountryPhrases countries, Range name) {
        boolean union =
                words.at(name.from()).is("union") && words.at(name.from() + 1).is("of");
        return !union
                ? null
                : countries
                        .at(words, name.from() + 2)
                        .filter(phrase -> phrase.range().to() == name.to())
                        .map(phrase -> GovernmentFinder.hit(name, phrase.country(), "government-of-country"))
                        .orElse(null);
    }

    private static boolean isTown(Word word) {
        return Countries.standard().byCapital(word.text()).isPresent()
                || Cities.countryOf(word.text()).isPresent();
    }
}
