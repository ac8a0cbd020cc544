package policyarchive.extract.names;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** Forms of address before a name: {@code Mr}, {@code the Rt Hon Sir}. */
final class Honorifics {
    private static final int MOST = 4;
    /** Abbreviations of a profession or order, which without the full stop are other words or surnames. */
    private static final Set<String> WITH_STOP =
            Set.of("eng.", "engr.", "ing.", "ir.", "adv.", "fr.", "br.", "sr.", "arch.");

    private static final Map<String, String> NATIONAL = Map.of(
            "datuk", "MY", "dato", "MY", "dato'", "MY", "datin", "MY", "puan", "MY", "encik", "MY", "shri", "IN", "smt",
            "IN");

    private Honorifics() {}

    /** How many words from this one on are honorifics. */
    static int before(ArticleWords words, int i) {
        int n = 0;
        while (n < MOST && isHonorific(words, i, n)) {
            n++;
        }
        return n;
    }

    /** "Right" is one only before "Honourable". */
    private static boolean isHonorific(ArticleWords words, int i, int by) {
        Word word = words.near(i, by);
        if (WITH_STOP.contains(word.lower()) && word.isCapitalised() || isOfSri(words, i, by)) {
            return words.near(i, by + 1).isCapitalised();
        }
        boolean right = !word.is("right") || words.near(i, by + 1).lower().startsWith("hon");
        return word.isCapitalised() && PersonNames.isHonorific(word.text()) && !word.is("the") && right;
    }

    /** The country whose honours or form of address stand before a name, null where none does. */
    static @Nullable String country(ArticleWords words, int name) {
        String before = words.near(name, -1).lower();
        return before.equals("sri") ? "MY" : NATIONAL.get(before);
    }

    /** {@code Tan Sri}, {@code Puan Sri}: Malaysian titles, the parts of which alone are names. */
    private static boolean isOfSri(ArticleWords words, int i, int by) {
        return words.near(i, by).is("tan") && words.near(i, by + 1).is("sri")
                || by > 0 && words.near(i, by).is("sri");
    }
}
