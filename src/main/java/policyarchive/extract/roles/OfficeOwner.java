package policyarchive.extract.roles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.extract.words.Organisations;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** Reads leftwards from an office: its modifiers, then the country or organisation it belongs to. */
final class OfficeOwner {
    private static final int MOST_MODIFIERS = 6;

    private final ArticleWords words;
    private final Organisations organisations;
    private final CountryPhrases countries;
    private final OfficeVocabulary vocabulary;
    private final int limit;
    private Word head;
    private int titleStart;
    private int start;
    private @Nullable String country;
    private @Nullable Range organisation;

    OfficeOwner(
            ArticleWords words,
            Organisations organisations,
            CountryPhrases countries,
            OfficeVocabulary vocabulary,
            int limit) {
        this.words = words;
        this.organisations = organisations;
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.limit = limit;
        this.head = words.at(limit);
    }

    /** @param core the first word of the title's middle */
    void readBefore(int core) {
        head = words.at(core);
        titleStart = modifiers(core);
        start = titleStart;
        readOwner();
        boolean owned = country != null || organisation != null;
        if (owned && start < titleStart && !words.at(start).isPossessive()) {
            int outer = modifiers(start);
            if (outer < start && !words.at(outer).isTagged("NOUN")) {
                titleStart = outer;
                start = outer;
            }
        }
    }

    private int modifiers(int before) {
        int first = before;
        while (first > limit && before - first < MOST_MODIFIERS && isModifier(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isModifier(int i) {
        boolean country = countries.endingAt(words, i).isPresent();
        return !country && organisations.at(i) == null && vocabulary.modifies(words.at(i), head);
    }

    private void readOwner() {
        int i = start - 1;
        if (i < limit) {
            return;
        }
        boolean possessive = words.at(i).isPossessive();
        int last = possessive ? i - 1 : i;
        if (last < limit) {
            return;
        }
        Optional<CountryPhrase> named = countries.endingAt(words, last);
        Range known = organisations.at(last);
        if (known != null && known.from() >= limit && known.to() == last + 1) {
            organisation = known;
            start = known.from();
            countryBefore();
        } else if (named.isPresent()) {
            country = named.get().country().code();
            start = Math.max(limit, named.get().range().from());
        } else {
            unknownOrganisation(last, possessive);
        }
    }

    /** {@code UK} in {@code UK National Crime Agency director}. */
    private void countryBefore() {
        if (start > limit) {
            countries.endingAt(words, start - 1).ifPresent(phrase -> {
                country = phrase.country().code();
                start = Math.max(limit, phrase.range().from());
            });
        }
    }

    /** One to three capitalised words that no list knows: {@code Tutanota co-founder}. */
    private void unknownOrganisation(int last, boolean possessive) {
        int first = last + 1;
        while (first > limit && last + 1 - first < 3 && isUnknownName(first - 1)) {
            first--;
        }
        Word before = words.near(start - 1, first - start);
        boolean name = first > limit && !before.isCapitalised() && PersonNames.isParticle(before.text())
                || first > limit && PersonNames.isHonorific(before.text()) && !before.is("the");
        if (first <= last && !name && !(words.isInitial(first) && !possessive && first == last)) {
            start = first;
            organisation = Places.contains(words.text(new Range(first, last + 1))) ? null : new Range(first, last + 1);
        }
    }

    private boolean isUnknownName(int i) {
        Word word = words.at(i);
        return word.isWord()
                && word.isCapitalised()
                && word.isTagged("PROPN")
                && word.text().length() > 1
                && !word.lower().endsWith("-based")
                && !Calendar.contains(word)
                && !words.isTitleCase(i)
                && !PersonNames.isHonorific(word.text());
    }

    int titleStart() {
        return titleStart;
    }

    int start() {
        return start;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    Range organisation() {
        return organisation;
    }
}
