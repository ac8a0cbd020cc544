package policyarchive.extract.names;

import java.util.Optional;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.CountryPhrases.Form;
import policyarchive.extract.words.Word;

/** Names of the branch that an organisation has in a country: the name, then the country. */
final class NationalBranch {
    private NationalBranch() {}

    /** The name with the country that follows it at once and is followed by no other name; else the name. */
    static Range with(ArticleWords words, CountryPhrases countries, Range name) {
        int to = name.to();
        if (to >= words.size()
                || words.at(to).sentence() != words.at(name.from()).sentence()) {
            return name;
        }
        Optional<CountryPhrase> country = countries.at(words, to);
        if (country.isEmpty() || country.get().form() != Form.NAME || words.isTitleCase(to)) {
            return name;
        }
        Word next = words.near(country.get().range().to() - 1, 1);
        boolean short_ = words.at(to).isAllCapitals() && next.isTagged("NOUN");
        boolean goesOn = next.isCapitalised() || next.is("-") || short_;
        return goesOn ? name : new Range(name.from(), country.get().range().to());
    }
}
