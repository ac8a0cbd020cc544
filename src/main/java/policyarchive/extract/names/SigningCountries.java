package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.CountryPhrases.Form;
import policyarchive.text.PatternFilter;
import policyarchive.vocabulary.ActorKind;

/**
 * Countries that a sentence on the making of a document enumerates: {@code ministers of A, B and C adopted a
 * declaration}. There they act as states even where they only stand behind "of" or in brackets.
 */
final class SigningCountries {
    private static final Pattern MAKING = Pattern.compile(
            "(?=.{0,3000}\\b(?:letter|statement|declaration|communiqu|agreement|treaty|memorandum|accord|pact|appeal|signatories|We,"
                + " ))(?=.{0,3000}\\b(?:sign|issu|adopt|publish|releas|joint|agree|endors|approv|conclu|signator|We,"
                + " |say|said|call|urge|ask|between))",
            Pattern.DOTALL);
    private static final PatternFilter<Pattern> MADE = PatternFilter.of(MAKING);
    private static final Set<String> LINKS = Set.of(
            ",",
            "and",
            "the",
            "&",
            ";",
            "of",
            "from",
            "for",
            "minister",
            "ministers",
            "secretary",
            "secretaries",
            "home",
            "interior",
            "justice",
            "foreign",
            "security",
            "affairs",
            "attorney",
            "general",
            "prime",
            "president",
            "government",
            "governments",
            "department",
            "public",
            "safety",
            "digital",
            "state");
    private static final int LONGEST = 3000;

    private final ArticleWords words;
    private final NameMap map;
    private final CountryPhrases countries;

    SigningCountries(ArticleWords words, NameMap map, CountryPhrases countries) {
        this.words = words;
        this.map = map;
        this.countries = countries;
    }

    void find() {
        for (Range sentence : words.sentences()) {
            if (sentence.length() > 3
                    && words.span(sentence).length() < LONGEST
                    && !words.isTitleCase(sentence.from())) {
                if (MADE.anyPossible(words.text(), words.span(sentence))
                        && MAKING.matcher(words.text(sentence)).lookingAt()) {
                    enumerated(sentence);
                }
            }
        }
    }

    private void enumerated(Range sentence) {
        List<CountryPhrase> list = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); ) {
            Optional<CountryPhrase> found = words.at(i).isCapitalised() ? countries.at(words, i) : Optional.empty();
            if (found.isPresent()
                    && found.get().form() == Form.NAME
                    && found.get().range().to() <= sentence.to()) {
                list.add(found.get());
                i = found.get().range().to();
            } else {
                boolean links = LINKS.contains(words.at(i).lower());
                i++;
                if (!links) {
                    take(list);
                    list.clear();
                }
            }
        }
        take(list);
    }

    private void take(List<CountryPhrase> list) {
        if (list.size() < 2) {
            return;
        }
        for (CountryPhrase phrase : list) {
            if (map.isFree(phrase.range())) {
                map.put(NameHit.body(
                        phrase.range(),
                        ActorKind.GOVERNMENT,
                        "government|" + phrase.country().code(),
                        phrase.country().name(),
                        phrase.country().code(),
                        phrase.country().name(),
                        "country-signs"));
            }
        }
    }
}
