package policyarchive.extract.speech;

import java.util.Set;

/** Adverbs and expressions of time between a subject and its verb: "on Tuesday", "late last week", "as recently as May". */
final class Times {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "later",
            "earlier",
            "morning",
            "afternoon",
            "evening",
            "week",
            "month",
            "year");
    private static final Set<String> BEFORE_DAY =
            Set.of("on", "last", "this", "late", "early", "earlier", "by", "since", "until", "as", "recently", "next");

    private Times() {}

    /** Whether a word in lower case tells a day or a part of the calendar. */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** The first token of the adverbs and times that end before a token; the token itself where none do. */
    static int before(Passage p, int verb) {
        int first = adverbs(p, verb);
        int day = first - 1;
        if (day < 1 || !isDay(p.word(day)) || p.quoted(day)) {
            return first;
        }
        int from = day;
        while (from > 0 && (BEFORE_DAY.contains(p.word(from - 1)) || isDay(p.word(from - 1)))) {
            from--;
        }
        boolean bare = from == day && !p.isTag(day, "PROPN") && !p.isWord(day, "today|yesterday|tonight");
        return bare || from == 0 || p.quoted(from) ? first : adverbs(p, from);
    }

    private static int adverbs(Passage p, int before) {
        int first = before;
        while (first > 0 && p.isTag(first - 1, "ADV") && !p.quoted(first - 1)) {
            first--;
        }
        return first;
    }
}
