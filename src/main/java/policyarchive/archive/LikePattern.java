package policyarchive.archive;

import java.util.Locale;

/** Patterns for {@code like … escape '!'}. */
public final class LikePattern {
    private LikePattern() {}

    /** A word in lower case that stands for itself. */
    public static String literal(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
