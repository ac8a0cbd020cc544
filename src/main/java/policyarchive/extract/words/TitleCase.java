package policyarchive.extract.words;

import java.util.List;

/** Tells headings in Title Case from sentences. */
final class TitleCase {
    private static final int SHORT = 4;
    private static final double MOST = 0.75;

    private TitleCase() {}

    /** Whether nearly all long words have capitals, and enough of them to rule out a mere list of names. */
    static boolean isTitle(List<Word> sentence) {
        long words = sentence.stream().filter(w -> isLong(w)).count();
        long capitals =
                sentence.stream().filter(w -> isLong(w) && w.isCapitalised()).count();
        boolean marked = !sentence.isEmpty()
                && List.of(".", "!", "\u201d").contains(sentence.getLast().text());
        long commas = sentence.stream().filter(w -> w.is(",")).count();
        boolean verbless = commas > 0
                && sentence.stream().noneMatch(w -> w.isVerb() && !w.lower().endsWith("ing"));
        boolean plain = sentence.stream().anyMatch(w -> w.isVerb() && isLong(w) && !w.isCapitalised());
        return words >= SHORT && !marked && !verbless && !plain && capitals >= MOST * words;
    }

    private static boolean isLong(Word word) {
        return word.isWord()
                && word.text().length() >= SHORT
                && Character.isLetter(word.text().charAt(0));
    }
}
