package policyarchive.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;

/** Reads a run of words that has the shape of a personal name, and tells which words it may hold. */
final class PersonShape {
    private static final int LONGEST = 5;
    private static final Set<String> SURNAMES_TOO =
            new HashSet<>(NameLists.words(PersonShape.class, "surnames-too.txt"));

    private static final List<String> CONTRACTIONS = List.of("'re", "n't", "'ll", "'ve", "'m", "'d");

    /** Behind these a month is no given name. */
    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "by", "from", "last", "next", "early", "late");

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;

    PersonShape(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
    }

    /** The longest run from this word on that could be a name; its range is empty where none can start here. */
    private Range runFrom(int first) {
        int limit = Math.min(words.sentenceOf(first).to(), first + LONGEST);
        if (!isNameWord(first)) {
            return new Range(first, first);
        }
        int to = first + 1;
        for (int i = first + 1; i < limit; i++) {
            if (isNameWord(i)) {
                to = i + 1;
            } else if (!isParticle(i, limit)) {
                break;
            }
        }
        return new Range(first, to);
    }

    /** The same without letters and initials behind the surname. */
    Range nameFrom(int first) {
        Range run = runFrom(first);
        int to = run.to();
        while (to > run.from() + 1 && isNoSurname(words.at(to - 1).text())) {
            to--;
        }
        return new Range(run.from(), to);
    }

    private static boolean isNoSurname(String word) {
        return PersonNames.isSuffix(word) || PersonNames.isInitial(word);
    }

    private boolean isParticle(int i, int limit) {
        return PersonNames.isParticle(words.at(i).text()) && i + 1 < limit && map.isFree(i);
    }

    boolean isNameWord(int i) {
        Word word = words.at(i);
        boolean country =
                isCountry(word) && !(isGiven(i - 1) && words.near(i, -1).isCapitalised());
        boolean capital = word.isCapitalised() || isPrefixed(word);
        boolean day = Calendar.contains(word)
                && (word.lower().endsWith("day")
                        || BEFORE_MONTHS.contains(words.near(i, -1).lower()));
        return capital
                && !day
                && word.isWord()
                && map.isFree(i)
                && offices.at(i) == null
                && !country
                && (!word.isAllCapitals() || word.text().length() > 3 || PersonNames.isInitial(word.text()))
                && hasOnlyNameLetters(word);
    }

    /** {@code al-Sisi}, {@code bin-Laden}, {@code d'Angelo}. */
    static boolean isPrefixed(Word word) {
        return word.lower().startsWith("al-")
                || word.lower().startsWith("el-")
                || word.lower().startsWith("d'");
    }

    private static boolean isCountry(Word word) {
        Countries countries = Countries.standard();
        boolean named = countries.byName(word.text()).isPresent()
                || countries.byDemonym(word.text()).isPresent();
        return named && !Nicknames.standard().isGivenName(word.text());
    }

    private static boolean hasOnlyNameLetters(Word word) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
            boolean stop = c == '.' && (PersonNames.isInitial(text) || i == text.length() - 1);
            if (!Character.isLetter(c) && !inner && !stop && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        if (CONTRACTIONS.stream().anyMatch(word.lower()::endsWith)) {
            return false;
        }
        int hyphen = text.indexOf('-');
        return hyphen < 0
                || hyphen + 1 < text.length() && (Character.isUpperCase(text.charAt(hyphen + 1)) || isPrefixed(word));
    }

    /** Whether a word of the run belongs to institutions, laws or headings rather than to a name. */
    boolean hasForeignWord(Range run) {
        InstitutionWords institutions = InstitutionWords.standard();
        for (int i = run.from(); i < run.to(); i++) {
            Word word = words.at(i);
            boolean surname = i > run.from() && SURNAMES_TOO.contains(word.lower()) && isGiven(run.from());
            if (institutions.contains(word) && !surname) {
                return true;
            }
        }
        return false;
    }

    boolean isGiven(int i) {
        return Nicknames.standard().isGivenName(words.at(i).text().replaceFirst("-.*", ""));
    }
}
