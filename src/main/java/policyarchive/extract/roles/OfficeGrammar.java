package policyarchive.extract.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficeTable.Office;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Organisations;
import policyarchive.extract.words.PhraseTable.Hit;
import policyarchive.extract.words.Word;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;

/**
 * Finds the offices a text names: a listed title or a head noun, the modifiers before it, the country or organisation
 * before these, and the {@code of}, {@code for} or {@code at} phrase after it. Safe for many threads.
 */
public final class OfficeGrammar {
    private final OfficeTable table = new OfficeTable();
    private final OfficeVocabulary vocabulary = new OfficeVocabulary();
    private final CountryPhrases countries;
    private final OfficeComplements complements;

    public OfficeGrammar(CountryPhrases countries) {
        this.countries = countries;
        this.complements = new OfficeComplements(vocabulary, countries);
    }

    /** All offices in order, without overlap. */
    public List<OfficePhrase> find(ArticleWords words, Organisations organisations) {
        List<OfficePhrase> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            Core core = core(words, i, organisations);
            if (core != null) {
                OfficePhrase phrase = extend(words, core, organisations, last);
                if (!found.isEmpty() && isDouble(words, found.getLast(), phrase)) {
                    phrase = found.removeLast().with(phrase);
                }
                found.add(phrase);
                last = phrase.range().to();
                i = last - 1;
            }
        }
        return found;
    }

    /** Whether one holder has both: {@code President and CEO of Foo}, {@code co-founder and chief executive}. */
    private static boolean isDouble(ArticleWords words, OfficePhrase one, OfficePhrase other) {
        int and = one.range().to();
        boolean linked = (words.at(and).is("and") || words.at(and).is("&"))
                && other.range().from() == and + 1
                && other.title().from() == and + 1
                && one.title().to() == and;
        boolean corporate = other.sector().equals("COMPANY") || one.sector().equals("COMPANY");
        return linked && corporate && !one.plural() && !other.plural();
    }

    /** Whether the word, in whatever case, heads a title or is the plural of a word that does. */
    public boolean isHead(Word word) {
        return table.isHead(word);
    }

    /** The title's middle: a listed title, or a head noun alone. */
    private record Core(Range range, List<Office> rows, String sector, boolean plural) {}

    private @Nullable Core core(ArticleWords words, int i, Organisations organisations) {
        Word word = words.at(i);
        Optional<Hit<Office>> hit = table.titleAt(words, i);
        boolean letters = endsName(words, i);
        if (hit.isPresent() && !inside(organisations, hit.get().range()) && !letters) {
            Hit<Office> title = hit.get();
            return new Core(
                    title.range(), title.values(), title.values().getFirst().sector(), false);
        }
        String sector = table.sector(word);
        boolean verb = word.isTagged("VERB") && !word.isCapitalised();
        if (sector == null || verb || organisations.at(i) != null || isHeadOfOther(words, i) || letters) {
            return null;
        }
        return new Core(new Range(i, i + 1), List.of(), sector, table.isPlural(word));
    }

    /** Whether an organisation's name reaches over these words on both sides, as {@code Office of the Privacy Commissioner} does. */
    private static boolean inside(Organisations organisations, Range range) {
        Range organisation = organisations.at(range.from());
        return organisation != null && organisation.to() >= range.to() && organisation.length() > range.length();
    }

    /** Whether the word is the end of a name: letters after it ({@code Jane Roe MP}), or a surname ({@code James Dean}). */
    private static boolean endsName(ArticleWords words, int i) {
        Word before = words.near(i, -1);
        boolean alone = words.at(i).isCapitalised() && !words.near(i, 1).isCapitalised();
        boolean letters = PersonNames.isSuffix(words.at(i).text()) && before.isTagged("PROPN");
        boolean surname = Nicknames.standard().isGivenName(before.text()) && before.isTagged("PROPN");
        return alone && before.isCapitalised() && (letters || surname);
    }

    /** Whether the noun only modifies the next one, as in {@code member states} or {@code security officer}. */
    private boolean isHeadOfOther(ArticleWords words, int i) {
        Word next = words.near(i, 1);
        boolean noun = next.isTagged("NOUN") && !next.isCapitalised();
        boolean rank = words.at(i).is("chief") && table.isHead(next);
        return rank || noun && !isHonour(words.at(i));
    }

    /** Titles that stand with a capital before common nouns in headings and lists of witnesses, and keep their own sense. */
    private static boolean isHonour(Word word) {
        return word.isCapitalised() && !word.is("justice") && !word.is("press");
    }

    private OfficePhrase extend(ArticleWords words, Core core, Organisations organisations, int notBefore) {
        int from = Math.max(notBefore, words.sentenceOf(core.range().from()).from());
        OfficeOwner owner = new OfficeOwner(words, organisations, countries, vocabulary, from);
        owner.readBefore(core.range().from());
        int coreTo = complements.furtherFields(words, core.range());
        OfficeComplements.Complement after = complements.read(words, coreTo, organisations);
        int titleTo = Math.max(coreTo, after.titleEnd());
        String country = firstOf(owner.country(), after.country(), OfficeTable.country(core.rows()));
        int end = Math.max(coreTo, after.end());
        if (country == null) {
            country = lastOfLine(words, end);
        }
        Optional<CountryPhrase> own = countries.at(words, owner.titleStart());
        int titleFrom = own.isPresent() && own.get().range().to() < titleTo
                ? own.get().range().to()
                : owner.titleStart();
        if (country == null && own.isPresent()) {
            country = own.get().country().code();
        }
        Range organisation = owner.organisation() != null ? owner.organisation() : after.organisation();
        return new OfficePhrase(
                new Range(owner.start(), end),
                new Range(titleFrom, titleTo),
                organisation,
                OfficeTable.organisation(core.rows(), country),
                country,
                core.sector(),
                core.plural());
    }

    /** The country that ends the line after a comma, as signatories write it: {@code Minister for Home Affairs, Australia}. */
    private @Nullable String lastOfLine(ArticleWords words, int end) {
        int lineEnd = words.sentenceOf(end - 1).to();
        if (end + 1 >= lineEnd || !words.at(end).is(",")) {
            return null;
        }
        int from = words.at(end + 1).is("the") ? end + 2 : end + 1;
        return countries
                .at(words, from)
                .filter(phrase -> phrase.range().to() == lineEnd)
                .map(phrase -> phrase.country().code())
                .orElse(null);
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
