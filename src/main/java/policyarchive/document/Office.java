package policyarchive.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.NameKey;

/**
 * An office of one actor, whoever attests it.
 *
 * @param articles slugs of the articles that attest it
 */
record Office(
        String title,
        @Nullable String organisation,
        @Nullable String country,
        Set<String> articles) {
    /** Members of governments and those who answer for them, in English usage. */
    private static final Set<String> OF_STATE = Set.of(
            "minister",
            "ministers",
            "premier",
            "taoiseach",
            "chancellor",
            "president",
            "ambassador",
            "secretary",
            "attorney general");

    /** By these an office is another's, a party's or a university's, or nobody's now. */
    private static final Set<String> NOT_OF_STATE = Set.of(
            "general secretary",
            "secretary general",
            "vice chancellor",
            "party",
            "shadow",
            "opposition",
            "candidate",
            "nominee",
            "elect",
            "former",
            "ex");

    Office {
        articles = Set.copyOf(articles);
    }

    /** Whether who holds it speaks for the government of its country, no other body being named. */
    boolean isOfState() {
        if (organisation != null || country == null) {
            return false;
        }
        String words = " " + NameKey.organisation(title) + " ";
        return hasAny(words, OF_STATE) && !hasAny(words, NOT_OF_STATE);
    }

    private static boolean hasAny(String words, Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
