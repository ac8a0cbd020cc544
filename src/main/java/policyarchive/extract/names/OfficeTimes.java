package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;

/** Words that tell when somebody held an office, between the name and the office. */
final class OfficeTimes {
    private static final Set<String> VERBS = Set.of("is", "was", "became", "serves", "served", "remains", "works");
    private static final Set<String> ADVERBS = Set.of("now", "later", "then", "today", "currently", "soon");
    private static final int LONGEST_CLAUSE = 24;
    /** Words before the subject of a sentence at most: forms of address. */
    private static final int BEFORE_SUBJECT = 3;

    private OfficeTimes() {}

    /** After {@code at the time}, {@code until 2019} and the like, if these words stand here. */
    static int end(ArticleWords words, int from) {
        int to = from;
        boolean the = words.near(from, 1).is("the") || words.near(from, 1).is("that");
        if (words.at(from).is("at") && the && words.near(from, 2).is("time")) {
            to = from + 3;
        } else if (words.at(from).is("until") || words.at(from).is("since")) {
            boolean year = words.near(from, 1).isTagged("NUM");
            to = year || words.near(from, 1).is("recently") ? from + 2 : from;
        }
        return to > from && words.at(to).is(",") ? to + 1 : to;
    }

    /** Where {@code and is now} or {@code and later became} goes on, if the name opens the sentence; 0 where nothing such follows. */
    static int predicate(ArticleWords words, Range name) {
        Range sentence = words.sentenceOf(name.from());
        if (name.from() > sentence.from() + BEFORE_SUBJECT) {
            return 0;
        }
        int limit = Math.min(sentence.to(), name.to() + LONGEST_CLAUSE);
        for (int i = name.to(); i + 2 < limit; i++) {
            Word next = words.at(i + 1);
            boolean early = ADVERBS.contains(next.lower());
            boolean late = ADVERBS.contains(words.at(i + 2).lower());
            if (words.at(i).is("and") && early && VERBS.contains(words.at(i + 2).lower())) {
                return i + 3;
            }
            if (words.at(i).is("and") && late && VERBS.contains(next.lower())) {
                return i + 3;
            }
            if (words.at(i).is("who") || words.at(i).is("whose")) {
                return 0;
            }
        }
        return 0;
    }
}
