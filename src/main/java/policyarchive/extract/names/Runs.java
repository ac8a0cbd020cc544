package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;

/** Grows runs of capitalised words around the head of a name of a body or a law. */
final class Runs {
    private static final Set<String> LINKS = Set.of("of", "for", "the", "on", "against", "&", "and");
    private static final Set<String> POINTERS =
            Set.of("this", "that", "these", "those", "our", "hon'ble", "honourable", "former");
    /** Titles of persons that no body is named by. */
    private static final Set<String> TITLES = Set.of(
            "chair",
            "co-chair",
            "vice-chair",
            "chairman",
            "chairwoman",
            "director",
            "senator",
            "ceo",
            "candidate",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "professor",
            "dr",
            "mr",
            "mrs",
            "ms");

    private static final int LONGEST = 12;

    private static final Set<String> LAW_HEADS = new HashSet<>(NameLists.words(NoActors.class, "law-heads.txt"));

    private final ArticleWords words;
    private final NameMap map;
    private final Predicate<Word> breaks;
    private final OrganisationHeads heads = OrganisationHeads.standard();

    /** @param breaks tells words before which a name ends although {@code of} follows, such as "Chair" and "Members" */
    Runs(ArticleWords words, NameMap map, Predicate<Word> breaks) {
        this.words = words;
        this.map = map;
        this.breaks = breaks;
    }

    /** The first word of the run that ends with the word {@code head}. */
    int start(int head) {
        int limit = Math.max(words.sentenceOf(head).from(), head - LONGEST);
        int first = head;
        int i = head - 1;
        while (i >= limit && (isName(i) || joinsLeft(i, limit, head))) {
            if (isName(i)
                    && (breaks.test(words.at(i))
                                    && !isName(i + 1)
                                    && !words.near(i, 1).isPossessive()
                            || TITLES.contains(words.at(i).lower()))) {
                break;
            }
            if (isName(i)) {
                first = i;
            }
            i--;
        }
        while (first < head && isStarter(first)) {
            first++;
            while (first < head && !isName(first)) {
                first++;
            }
        }
        return first;
    }

    /** After the last word of the run that goes on with a link after {@code head}. */
    int end(int head) {
        int limit = Math.min(words.sentenceOf(head).to(), head + LONGEST);
        int end = head + 1;
        for (int i = head + 1; i < limit; i++) {
            if (isName(i)) {
                end = i + 1;
            } else if (!joinsRight(i, head)) {
                break;
            }
        }
        return end;
    }

    private boolean isName(int i) {
        Word word = words.at(i);
        return map.isFree(i)
                && word.isWord()
                && word.isCapitalised()
                && !Calendar.contains(word)
                && !Epithets.contains(word);
    }

    private boolean joinsLeft(int i, int limit, int head) {
        Word word = words.at(i);
        if (word.isPossessive() || word.is("&")) {
            return i > limit
                    && isName(i - 1)
                    && !(word.isPossessive()
                            && LAW_HEADS.contains(words.at(i - 1).text()));
        }
        if (word.is("and") || word.is(",")) {
            return i > limit
                    && isName(i - 1)
                    && InstitutionWords.standard().contains(words.at(i - 1))
                    && !words.isInitial(i - 1)
                    && (word.is("and") || hasAnd(i, head))
                    && !endsBody(i, limit);
        }
        boolean link = word.is("of") || word.is("for") || word.is("against") || word.is("on");
        return link && i > limit && isName(i - 1) && mayTakeOf(words.at(i - 1))
                || word.is("the") && i - 1 > limit && words.at(i - 1).is("of") && mayTakeOf(words.at(i - 2));
    }

    /** A comma joins fields of one body only where "and" joins the last of them: {@code Culture, Media and Sport Committee}. */
    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body's name can go on with "of" after this word, which names of persons and of places before it cannot. */
    private boolean mayTakeOf(Word word) {
        return !LAW_HEADS.contains(word.text())
                && (heads.of(word.text()) != null || InstitutionWords.standard().contains(word));
    }

    /** Whether the words before a link already are a body's name, opened by its head: {@code Ministry of Justice and}. */
    private boolean endsBody(int link, int limit) {
        for (int i = link - 1;
                i >= limit
                        && (isName(i)
                                || LINKS.contains(words.at(i).lower())
                                        && !words.at(i).is("and"));
                i--) {
            boolean opened = words.at(i + 1).is("of") || words.at(i + 1).is("for");
            if (isName(i) && (opened || i == link - 1) && heads.of(words.at(i).text()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Ministries have fields that no list knows, {@code Ministry of Women and Youth}; other bodies listed ones alone. */
    private boolean joinsByAnd(int i, int head) {
        Word next = words.near(i, 1);
        boolean ministry = words.at(head).is("ministry") || words.at(head).is("department");
        boolean other = heads.of(next.text()) != null || Nicknames.standard().isGivenName(next.text());
        return InstitutionWords.standard().contains(next) || ministry && isName(i + 1) && !other;
    }

    private boolean joinsRight(int i, int head) {
        Word word = words.at(i);
        if (word.is(",")) {
            return InstitutionWords.standard().contains(words.near(i, 1))
                    && words.near(i, 1).isCapitalised()
                    && heads.of(words.near(i, 1).text()) == null
                    && (words.near(i, 2).is("and") || words.near(i, 2).is(","));
        }
        if (word.is("and")) {
            return words.near(i, 1).isCapitalised() && joinsByAnd(i, head);
        }
        boolean article = (word.is("a") || word.is("an")) && words.near(i, -1).is("for");
        return LINKS.contains(word.lower()) || word.isPossessive() || article;
    }

    /** Whether this word is no part of the name although it has a capital. */
    private boolean isStarter(int i) {
        Word word = words.at(i);
        boolean pointer = POINTERS.contains(word.lower());
        return pointer || words.isInitial(i) && SentenceStarters.contains(word);
    }

    Range run(int head) {
        return new Range(start(head), head + 1);
    }
}
