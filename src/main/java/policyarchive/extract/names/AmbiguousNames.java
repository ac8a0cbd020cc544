package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;

/** Decides whether a listed name that is also a common word, or a surname, names the organisation here. */
final class AmbiguousNames {
    private enum Evidence {
        WORD,
        CONTEXT
    }

    private static final Set<String> DESCRIBERS =
            new java.util.HashSet<>(NameLists.records(AmbiguousNames.class, "organisation-words.csv").stream()
                    .map(row -> row.get("word"))
                    .toList());

    private static final Set<String> STAFF = Set.of(
            "president",
            "chief",
            "ceo",
            "founder",
            "co-founder",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "executive",
            "director",
            "boss",
            "chairman",
            "engineer",
            "engineers",
            "employees",
            "users");

    private final Map<String, Evidence> names = new HashMap<>();

    AmbiguousNames() {
        NameLists.records(AmbiguousNames.class, "ambiguous-names.csv")
                .forEach(row -> names.put(row.get("name"), Evidence.valueOf(row.get("evidence"))));
    }

    boolean isAmbiguous(String name) {
        return names.containsKey(name);
    }

    /**
     * Whether the words name the organisation.
     *
     * @param sure whether the word at an index belongs to a name that is not ambiguous
     */
    boolean names(ArticleWords words, Range range, String form, IntPredicate sure) {
        if (range.length() == 1 && belongsToPerson(words, range)) {
            return false;
        }
        Evidence evidence = names.get(form);
        if (form.equals("Vice") && isOffice(words.near(range.to() - 1, 1))) {
            return false;
        }
        if (evidence == null) {
            return true;
        }
        boolean initial = words.isInitial(range.from()) || words.isTitleCase(range.from());
        boolean longer = isName(words, range.from() - 1) && !sure.test(range.from() - 1)
                || isName(words, range.to()) && !sure.test(range.to());
        if (longer && !isDescribed(words, range)) {
            return false;
        }
        if (evidence == Evidence.WORD && !initial) {
            return true;
        }
        return isDescribed(words, range)
                || STAFF.contains(words.near(range.to() - 1, 1).lower())
                || standsAmong(words, range, sure)
                || actsSurely(words, range);
    }

    private static boolean belongsToPerson(ArticleWords words, Range range) {
        Word before = words.near(range.from(), -1);
        return before.isCapitalised() && Nicknames.standard().isGivenName(before.text()) && before.isTagged("PROPN");
    }

    /** {@code Vice Chair}, {@code Vice-President}. */
    private static boolean isOffice(Word next) {
        return next.is("-") || next.isWord() && next.isCapitalised() && !next.isTagged("VERB");
    }

    private static boolean isName(ArticleWords words, int i) {
        Word word = words.at(i);
        boolean near = i >= 0 && i < words.size();
        return near
                && word.isWord()
                && word.isCapitalised()
                && word.isTagged("PROPN")
                && !words.isInitial(i)
                && !"CEO".equals(word.text());
    }

    private static boolean isDescribed(ArticleWords words, Range range) {
        return DESCRIBERS.contains(words.near(range.from(), -1).lower())
                || Appositions.describer(words, range.to()) != null
                || words.near(range.to() - 1, 1).is(",")
                        && words.near(range.to() - 1, 2).is("which");
    }

    private static boolean standsAmong(ArticleWords words, Range range, IntPredicate sure) {
        return ActingContext.isLinked(words, range)
                && (sure.test(range.from() - 2)
                        || sure.test(range.to() + 1)
                        || sure.test(range.to() + 2)
                        || sure.test(range.from() - 3));
    }

    private static boolean actsSurely(ArticleWords words, Range range) {
        Word word = words.at(range.from());
        Word next = words.near(range.to() - 1, 1);
        boolean negated = next.isTagged("AUX") && words.near(range.to() - 1, 2).is("not");
        boolean bare = words.isInitial(range.from()) && (next.isTagged("VERB") || negated) && !next.isCapitalised();
        boolean proper = range.length() > 1 || word.isTagged("PROPN") || bare;
        return proper
                && !words.isTitleCase(range.from())
                && (ActingContext.acts(words, range)
                        || ActingContext.actsAfterAside(words, range)
                        || ActingContext.isPossessor(words, range));
    }
}
