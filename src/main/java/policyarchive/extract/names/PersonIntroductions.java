package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/** What introduces a person whom no list knows: a noun of persons, a party, a colon, {@code according to}, a seat behind the name. */
final class PersonIntroductions {
    private static final int REACH = 8;
    private static final Set<String> OWNERS =
            Set.of("his", "her", "its", "their", "our", "my", "whose", "the", "a", "an", "one", "another");
    private static final Set<String> OWN = Set.of("his", "her", "their", "my", "our", "whose");
    private static final Set<String> FROM = Set.of("of", "from", "at", "for", "with");
    /** What stands behind the names of judges and senior counsel in the law of the Commonwealth: {@code Jane Roe J.} */
    private static final Set<String> POSTNOMINAL =
            Set.of("J.", "JJ.", "J", "JJ", "CJ", "C.J.", "JA", "LJ", "QC", "Q.C.", "KC", "K.C.");

    private static final Set<String> NOUNS =
            new HashSet<>(NameLists.words(PersonIntroductions.class, "person-nouns.txt"));
    private static final Set<String> PARTY_WORDS =
            new HashSet<>(NameLists.words(PersonIntroductions.class, "party-members.txt"));

    private final ArticleWords words;

    PersonIntroductions(ArticleWords words) {
        this.words = words;
    }

    /** Whether the word names a member of a party where a name follows: {@code Democrat Jane Roe}. */
    static boolean isPartyWord(Word word) {
        return PARTY_WORDS.contains(word.text());
    }

    /** Whether what stands before the name announces a person. */
    boolean before(Range run) {
        int from = run.from();
        Word before = words.near(from, -1);
        if (NOUNS.contains(before.lower()) && !before.isCapitalised() || isPartyWord(before)) {
            return true;
        }
        if (before.is("to") && words.near(from, -2).is("according")) {
            return true;
        }
        return before.is(",") && apposed(from - 1) || before.is(":") && isMember(words.near(run.to() - 1, 1), run);
    }

    /** {@code so his deputy did: Jane Roe, of the ministry}: whether the name after the colon is described or ends the sentence. */
    private boolean isMember(Word next, Range run) {
        boolean described =
                next.is(",") && FROM.contains(words.near(run.to() - 1, 2).lower());
        return described || next.is("of") || next.is(".");
    }

    /** {@code his colleague on the committee, Jane Roe}: a noun of persons with its owner or article before the comma. */
    private boolean apposed(int comma) {
        boolean noun = false;
        int limit = Math.max(words.sentenceOf(comma).from(), comma - REACH);
        for (int i = comma - 1; i >= limit; i--) {
            Word word = words.at(i);
            boolean owner = OWNERS.contains(word.lower()) || word.isPossessive();
            if (owner && noun) {
                return true;
            }
            if (word.is(",") || word.isTagged("VERB") && !NOUNS.contains(word.lower())) {
                return false;
            }
            boolean head = i == comma - 1
                    || FROM.contains(words.at(i + 1).lower())
                    || words.at(i + 1).is("on");
            noun |= head && NOUNS.contains(word.lower());
        }
        return false;
    }

    /** Whether what stands after the name tells of a person: {@code , his deputy,}, {@code of the SVP}, {@code , from Lyon,}. */
    boolean after(Range run) {
        int last = run.to() - 1;
        Word next = words.near(last, 1);
        if (next.is(",")) {
            boolean kin = OWN.contains(words.near(last, 2).lower())
                    && NOUNS.contains(words.near(last, 3).lower());
            return kin || isPartyWord(words.near(last, 2)) || isNoun(last + 2);
        }
        int acronym = words.near(last, 2).is("the") ? 3 : 2;
        Word body = words.near(last, acronym);
        if (POSTNOMINAL.contains(next.text()) && run.length() > 1) {
            return true;
        }
        return FROM.contains(next.lower())
                && body.isAllCapitals()
                && body.text().length() > 2;
    }

    /** {@code , a nurse}: an article and, behind words that describe, a noun of persons. */
    private boolean isNoun(int article) {
        if (!Set.of("a", "an", "the").contains(words.near(article - 1, 1).lower())) {
            return false;
        }
        for (int i = 2; i < REACH; i++) {
            Word word = words.near(article - 1, i);
            if (NOUNS.contains(word.lower())) {
                return true;
            }
            if (!(word.isTagged("ADJ") || word.isTagged("NOUN") || word.isTagged("PROPN") || word.is("-"))) {
                return false;
            }
        }
        return false;
    }
}
