package policyarchive.extract.roles;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Organisations;
import policyarchive.extract.words.Word;
import policyarchive.naming.Nicknames;

/** Reads what follows the head of an office: {@code of Homeland Security}, {@code for Home Affairs}, {@code at Johns Hopkins University}. */
final class OfficeComplements {
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "on", "to", "with", "from");
    private static final Set<String> IN_TITLE = Set.of("of", "for", "on", "to");
    private static final Set<String> LINKS = Set.of("and", "of", "the", "for", "&", "on");
    private static final int LONGEST = 12;

    /**
     * @param end after the last word read
     * @param titleEnd after the last word that belongs to the title
     */
    record Complement(
            int end,
            int titleEnd,
            @Nullable Range organisation,
            @Nullable String country) {}

    private final OfficeVocabulary vocabulary;
    private final CountryPhrases countries;

    OfficeComplements(OfficeVocabulary vocabulary, CountryPhrases countries) {
        this.vocabulary = vocabulary;
        this.countries = countries;
    }

    /** Reads up to two prepositional phrases from the word after the head on. */
    Complement read(ArticleWords words, int at, Organisations organisations) {
        Complement first = phrase(words, at, organisations);
        if (first.end() == at) {
            return first;
        }
        Complement second = phrase(words, first.end(), organisations);
        if (second.end() == first.end()) {
            return first;
        }
        Range organisation = first.organisation() != null ? first.organisation() : second.organisation();
        String country = first.country() != null ? first.country() : second.country();
        return new Complement(second.end(), Math.max(first.titleEnd(), second.titleEnd()), organisation, country);
    }

    /** The end of a title that names one field and goes on with another: {@code Minister of Justice and Security}. */
    int furtherFields(ArticleWords words, Range title) {
        int and = title.to();
        boolean ofField = title.length() > 2
                && words.at(and - 1).isCapitalised()
                && (words.at(title.from() + 1).is("of")
                        || words.at(title.from() + 1).is("for"));
        if (!ofField
                || !words.near(and - 1, 1).is("and")
                || !words.near(and - 1, 2).isCapitalised()) {
            return and;
        }
        int end = vocabulary(words, and + 1, words.sentenceOf(and).to());
        return end > and + 1 ? end : and;
    }

    private Complement phrase(ArticleWords words, int at, Organisations organisations) {
        Complement none = new Complement(at, at, null, null);
        int end = at > 0 ? words.sentenceOf(at - 1).to() : at;
        if (at >= end || !PREPOSITIONS.contains(words.at(at).lower())) {
            return none;
        }
        int i = at + 1;
        if (i < end && Set.of("the", "a", "an", "its").contains(words.at(i).lower())) {
            i++;
        }
        if (i >= end) {
            return none;
        }
        Range organisation = organisations.at(i);
        if (organisation != null) {
            return new Complement(organisation.to(), at, organisation, null);
        }
        Optional<CountryPhrase> country = countries.at(words, i);
        if (country.isPresent()) {
            return ofCountry(words, at, country.get(), organisations, end);
        }
        int vocabularyEnd = vocabulary(words, i, end);
        if (vocabularyEnd > i) {
            boolean title = IN_TITLE.contains(words.at(at).lower());
            return new Complement(vocabularyEnd, title ? vocabularyEnd : at, null, null);
        }
        return unknown(words, at, i, end);
    }

    private static Complement ofCountry(
            ArticleWords words, int at, CountryPhrase country, Organisations organisations, int end) {
        int next = country.range().to();
        Range organisation = next < end ? organisations.at(next) : null;
        int to = organisation == null ? next : organisation.to();
        return new Complement(to, at, organisation, country.country().code());
    }

    /** The end of a run of institution words and plain nouns with links between them. */
    private int vocabulary(ArticleWords words, int from, int end) {
        int last = from;
        for (int i = from; i < end && i - from < LONGEST; i++) {
            Word word = words.at(i);
            if (i > from && countries.at(words, i).isPresent()) {
                break;
            }
            if (vocabulary.completes(word) || i > from && isSuperior(words, i)) {
                last = i + 1;
            } else if (!(LINKS.contains(word.lower()) || isListComma(words, i))) {
                break;
            }
        }
        return last;
    }

    /** {@code Minister} in {@code Adviser to the Prime Minister}. */
    private static boolean isSuperior(ArticleWords words, int i) {
        return words.at(i).is("minister") && words.near(i, -1).is("prime");
    }

    /** The comma in {@code Science, Innovation and Technology}. */
    private boolean isListComma(ArticleWords words, int i) {
        Word next = words.near(i, 1);
        return words.at(i).is(",")
                && words.near(i, -1).isCapitalised()
                && next.isCapitalised()
                && vocabulary.completes(next)
                && Set.of("and", ",").contains(words.near(i, 2).lower());
    }

    /** Capitalised words that no list knows, up to a given name: an organisation. */
    private Complement unknown(ArticleWords words, int at, int from, int end) {
        int i = from;
        while (i < end && i - from < 4 && isName(words.at(i)) && !(i > from && startsPerson(words.at(i)))) {
            i++;
        }
        return i == from ? new Complement(at, at, null, null) : new Complement(i, at, new Range(from, i), null);
    }

    private static boolean isName(Word word) {
        return word.isWord() && word.isCapitalised() && !Calendar.contains(word);
    }

    private static boolean startsPerson(Word word) {
        return Nicknames.standard().isGivenName(word.text());
    }
}
