package policyarchive.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names from headlines by how they are written, and names of publications and organisations by the words these
 * give themselves: "Nairobi Courier", "Asia Policy Monthly", "The Verge".
 */
final class NameLine {
    private static final int MOST_WORDS = 7;
    private static final int MOST_OF_A_PUBLICATION = 4;

    /** Small words that stand within names. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "&", "de", "la", "le", "du", "van", "von", "der", "on", "in", "+", "to");

    /** The commonest last words of names of newspapers, magazines, stations and news sites in English. */
    private static final Set<String> PUBLICATIONS = Set.of(
            "times",
            "post",
            "news",
            "review",
            "courier",
            "herald",
            "gazette",
            "journal",
            "dispatch",
            "observer",
            "monthly",
            "weekly",
            "daily",
            "magazine",
            "tribune",
            "guardian",
            "chronicle",
            "standard",
            "mail",
            "globe",
            "star",
            "telegraph",
            "independent",
            "ledger",
            "wire",
            "today",
            "bulletin",
            "mirror",
            "echo",
            "express",
            "record",
            "examiner",
            "inquirer",
            "enquirer",
            "sentinel",
            "register",
            "argus",
            "advertiser",
            "digest",
            "newsletter",
            "monitor",
            "hansard",
            "quarterly",
            "press",
            "tv",
            "radio",
            "spectator",
            "reporter",
            "beacon",
            "citizen",
            "mercury",
            "sun",
            "watch",
            "insider",
            "blog",
            "online",
            "politico",
            "broadcaster",
            "newspaper");

    /** The words organisations end their names with, or begin them with. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "foundation",
            "institute",
            "network",
            "association",
            "union",
            "coalition",
            "alliance",
            "society",
            "council",
            "commission",
            "ministry",
            "department",
            "office",
            "centre",
            "center",
            "agency",
            "authority",
            "project",
            "campaign",
            "federation",
            "international",
            "initiative",
            "university",
            "party",
            "group",
            "organisation",
            "organization",
            "bureau",
            "forum",
            "trust");

    private static final Pattern SITE =
            Pattern.compile("(?i)[a-z0-9-]{2,40}\\.(?:com|org|net|co\\.[a-z]{2}|news|[a-z]{2})");

    private NameLine() {}

    /** Whether all words of a text are written as those of a name. */
    static boolean isName(String text) {
        String[] words = text.strip().split("\\s+", MOST_WORDS + 1);
        if (words.length > MOST_WORDS || !opens(words[0]) || ".!?:;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        for (String word : words) {
            if (word.endsWith(":") || !opens(word) && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !SMALL.contains(words[words.length - 1]);
    }

    private static boolean opens(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0)));
    }

    /** Whether a name says by one of its words that it is a publication's; a single word says so only after "The". */
    static boolean isPublication(String text) {
        if (SITE.matcher(text).matches()) {
            return true;
        }
        String bare = text.endsWith(" magazine") ? text.substring(0, text.length() - 9) : text;
        if (!isName(bare)) {
            return false;
        }
        String[] words = Words.plain(bare).split(" ", -1);
        if (words.length > MOST_OF_A_PUBLICATION) {
            return false;
        }
        boolean article = words[0].equals("the") && words.length > 1;
        return words.length > 1 && PUBLICATIONS.contains(words[words.length - 1])
                || words.length > 2 && words[0].equals("daily")
                || article && words.length == 2
                || bare.length() < text.length();
    }

    /** Whether a name says by its first or last word that it is an organisation's. */
    static boolean isOrganisation(String text) {
        if (!isName(text)) {
            return false;
        }
        String[] words = Words.plain(text).split(" ", -1);
        int first = words[0].equals("the") ? 1 : 0;
        return words.length - first > 1
                && (ORGANISATIONS.contains(words[words.length - 1]) || ORGANISATIONS.contains(words[first]));
    }
}
