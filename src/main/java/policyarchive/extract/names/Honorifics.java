package policyarchive.extract.names;

import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** Forms of address before a name: {@code Mr}, {@code the Rt Hon Sir}. */
final class Honorifics {
    private static final int MOST = 4;

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
        boolean right = !word.is("right") || words.near(i, by + 1).lower().startsWith("hon");
        return word.isCapitalised() && PersonNames.isHonorific(word.text()) && !word.is("the") && right;
    }
}
