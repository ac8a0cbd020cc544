package policyarchive.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** The offices of an article by place, and which of them a name beside them holds. */
final class Offices {
    private static final Set<String> SKIPPED =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "then", "now", "also");
    private static final Set<String> COPULAS = Set.of("is", "was", "who", "became", "has", "been", "currently", "be");

    private static final Set<String> POINTERS = Set.of("their", "his", "her", "whose", "a", "an", "another", "our");

    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_OWNER = 7;
    private static final Set<String> OWNING = Set.of("for", "of", "at", "to", "with", "from");

    private final ArticleWords words;
    private final Map<Integer, OfficePhrase> byEnd = new HashMap<>();
    private final Map<Integer, OfficePhrase> byStart = new HashMap<>();
    private final Map<Integer, OfficePhrase> byWord = new HashMap<>();

    Offices(ArticleWords words, List<OfficePhrase> phrases) {
        this.words = words;
        for (OfficePhrase phrase : phrases) {
            byEnd.put(phrase.range().to(), phrase);
            byStart.put(phrase.range().from(), phrase);
            for (int i = phrase.range().from(); i < phrase.range().to(); i++) {
                byWord.put(i, phrase);
            }
        }
    }

    /** Drops the bodies that are only part of a title, as {@code Homeland Security} in {@code Secretary of Homeland Security}. */
    void dropFrom(NameMap map) {
        for (NameHit hit : map.hits()) {
            OfficePhrase phrase = byWord.get(hit.range().from());
            if (phrase != null && isPartOf(phrase.title(), hit.range())) {
                if (hit.knownAs() == null || phrase.sector().equals("GOVERNMENT")) {
                    map.drop(hit);
                }
            }
        }
    }

    private static boolean isPartOf(Range title, Range name) {
        return title.from() < name.from() && name.to() <= title.to();
    }

    /** The office whose phrase holds this word. */
    @Nullable
    OfficePhrase at(int word) {
        return byWord.get(word);
    }

    /** The office whose last word is the one before this, as in {@code Professor Jane Roe}. */
    @Nullable
    OfficePhrase endingAt(int name) {
        return byEnd.get(name);
    }

    /** The office that ends right before this word, or with a comma between; plural ones also before each of a list. */
    @Nullable
    OfficePhrase before(int name) {
        OfficePhrase direct = byEnd.get(name);
        if (direct != null) {
            return isBeside(direct, name) ? direct : null;
        }
        if (words.near(name, -1).is("(")) {
            return byEnd.get(name - 1);
        }
        if (words.near(name, -1).is(",")) {
            OfficePhrase near = byEnd.get(beforePlace(name - 1));
            OfficePhrase apart = near == null ? beforeOwner(name - 1) : near;
            return apart != null && !apart.plural() && isDefinite(apart) ? apart : null;
        }
        return null;
    }

    /** Before the words that say where: {@code A spokeswoman for Foo in New York, Jane Roe}, {@code a spokesman there, Jane Roe}. */
    private int beforePlace(int end) {
        if (words.near(end, -1).is("there") || words.near(end, -1).is("here")) {
            return end - 1;
        }
        for (int i = 1; i <= LONGEST_PLACE && words.near(end, -i).isCapitalised(); i++) {
            if (words.near(end, -i - 1).is("in") && byEnd.get(end) == null) {
                return end - i - 1;
            }
        }
        return end;
    }

    /** Before the words that say whose: {@code A lawyer for one of the firms, Jane Roe}. */
    private @Nullable OfficePhrase beforeOwner(int comma) {
        for (int i = 1; i <= LONGEST_OWNER; i++) {
            Word word = words.near(comma, -i);
            if (word.isVerb() || word.is(",") || word.index() < 0) {
                return null;
            }
            OfficePhrase office = byEnd.get(comma - i);
            if (office != null) {
                return OWNING.contains(word.lower()) ? office : null;
            }
        }
        return null;
    }

    private boolean isBeside(OfficePhrase phrase, int name) {
        return words.at(phrase.range().from()).sentence() == words.at(name).sentence();
    }

    /** The office that opens the line after a line that is only a name, as signatories write it. */
    @Nullable
    OfficePhrase onNextLine(Range name) {
        Range line = words.sentenceOf(name.from());
        boolean whole = line.to() <= name.to() + 2 && line.from() >= name.from() - 4 && hasOnlyName(line, name);
        OfficePhrase next = whole ? byStart.get(line.to()) : null;
        if (next == null && whole && words.at(line.to()).is("the")) {
            next = byStart.get(line.to() + 1);
        }
        return next;
    }

    /** Whether all else on the line is honorifics, letters after the name and marks. */
    private boolean hasOnlyName(Range line, Range name) {
        for (int i = line.from(); i < line.to(); i++) {
            String word = words.at(i).text();
            boolean title = PersonNames.isHonorific(word) || PersonNames.isSuffix(word);
            if (!name.contains(i)
                    && words.at(i).isWord()
                    && !title
                    && words.at(i).text().length() > 2) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase names one holder: {@code Europol's executive director}, {@code the bill's author}. */
    private boolean isDefinite(OfficePhrase phrase) {
        int from = phrase.range().from();
        Word first = words.near(from, -1);
        if (first.is("whose") || first.is("its")) {
            return true;
        }
        int comma = first.is(",") ? from - 1 : words.near(from, -2).is(",") ? from - 2 : -1;
        boolean apposed = comma >= 0 && isNameBefore(comma);
        boolean owned = phrase.organisation() != null || phrase.country() != null || first.isPossessive();
        return !apposed && (owned || first.is("the") || first.is("its") || POINTERS.contains(first.lower()));
    }

    /** Whether a name may end before the comma, to which the office then belongs. */
    private boolean isNameBefore(int comma) {
        Word last = words.near(comma, -1);
        return last.isCapitalised() && !words.isInitial(comma - 1) && !Calendar.contains(last) || last.is(")");
    }

    /** The office in apposition to a name that ends before this word: after a comma, a bracket, or "is the". */
    @Nullable
    OfficePhrase after(int name) {
        int nameEnd = afterBracket(name);
        Word next = words.near(nameEnd - 1, 1);
        boolean copula = COPULAS.contains(next.lower())
                || next.is(",") && words.near(nameEnd - 1, 2).is("who");
        if (!(next.is(",")
                || next.is("(")
                || next.text().equals("\u2013")
                || next.text().equals("\u2014")
                || copula)) {
            return null;
        }
        int i = OfficeTimes.end(words, nameEnd + 1);
        for (int skipped = 0; skipped < 5; skipped++) {
            OfficePhrase phrase = byStart.get(i);
            if (phrase != null) {
                return phrase.plural() ? null : phrase;
            }
            boolean owner = words.near(nameEnd - 1, i - nameEnd + 2).isPossessive();
            if (!owner && !isSkippable(words.near(nameEnd - 1, i - nameEnd + 1), copula)) {
                return null;
            }
            i++;
        }
        return null;
    }

    /** Behind the party or seat in brackets that a comma follows: {@code Jane Roe (Green), a former judge}. */
    private int afterBracket(int nameEnd) {
        if (!words.near(nameEnd - 1, 1).is("(")) {
            return nameEnd;
        }
        for (int i = 2; i < LONGEST_BRACKET; i++) {
            if (words.near(nameEnd - 1, i).is(")")) {
                return words.near(nameEnd - 1, i + 1).is(",") ? nameEnd + i : nameEnd;
            }
        }
        return nameEnd;
    }

    private static boolean isSkippable(Word word, boolean copula) {
        return SKIPPED.contains(word.lower())
                || copula && (COPULAS.contains(word.lower()) || word.is("served") || word.is("as"))
                || word.isPossessive()
                || word.is("who")
                || word.is("is")
                || word.isTagged("ADJ")
                || word.isTagged("ADV") && !copula
                || word.isTagged("NUM");
    }

    /** The office that a later predicate gives the subject of the sentence: {@code Jane Roe left in May and is now head of Foo}. */
    @Nullable
    OfficePhrase predicated(Range name) {
        int start = OfficeTimes.predicate(words, name);
        for (int i = start; start > 0 && i < start + 5; i++) {
            OfficePhrase phrase = byStart.get(i);
            if (phrase != null) {
                return phrase.plural() ? null : phrase;
            }
            if (!isSkippable(words.near(name.from(), i - name.from()), true)) {
                return null;
            }
        }
        return null;
    }

    /** The title as written, of several holders in the singular. */
    private String title(OfficePhrase phrase) {
        String title = words.text(phrase.title());
        boolean several = phrase.plural() && title.endsWith("s") && !title.endsWith("ss");
        return several ? title.substring(0, title.length() - 1) : title;
    }

    /** The role this office gives its holder. */
    Role role(OfficePhrase phrase, @Nullable NameHit organisation, String rule) {
        String named = organisation != null ? organisation.name() : phrase.organisationOf();
        Range range = phrase.organisation();
        if (named == null && range != null && !words.at(range.to()).isPossessive()) {
            named = words.text(range);
        }
        String country = phrase.country();
        if (country == null
                && organisation != null
                && organisation.kind() == policyarchive.vocabulary.ActorKind.AGENCY) {
            country = organisation.country();
        }
        return new Role(title(phrase), named, country, words.span(phrase.range()), rule);
    }
}
