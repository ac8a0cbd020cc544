package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.Word;

/** Compounds with a capital that stand before a name and are no part of it. */
final class Epithets {
    private static final Set<String> EPITHETS =
            Set.of("based", "led", "owned", "backed", "funded", "run", "made", "born", "style", "era");

    private Epithets() {}

    /** {@code London-based}, {@code Russian-owned}. */
    static boolean contains(Word word) {
        int hyphen = word.text().lastIndexOf('-');
        return hyphen > 0 && EPITHETS.contains(word.lower().substring(hyphen + 1));
    }
}
