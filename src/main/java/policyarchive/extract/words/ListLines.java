package policyarchive.extract.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import policyarchive.extract.words.ArticleWords.Range;

/**
 * Finds lists of names, one a line, as signatories make them: three lines or more that open with a capital and end
 * without a stop, after a line that speaks of signing, or with a comma or a bracket in half of them.
 */
final class ListLines {
    private static final int FEWEST = 3;
    private static final int LONGEST = 30;
    private static final int LOOK_BACK = 2;
    private static final Set<String> SIGNING = Set.of(
            "signed",
            "signatories",
            "signatures",
            "undersigned",
            "signatory",
            "supporters",
            "endorsed",
            "sincerely",
            "regards",
            "participants",
            "delegates");
    private static final Set<String> STOPS = Set.of(".", "!", "?", ":", ";", "\u201d", "\"", "\u2019");

    private ListLines() {}

    /** The indices of the sentences that are lines of such lists. */
    static BitSet of(List<Word> words, List<Range> sentences) {
        BitSet listed = new BitSet(sentences.size());
        int first = 0;
        for (int i = 0; i <= sentences.size(); i++) {
            boolean line = i < sentences.size() && isLine(words, sentences.get(i));
            if (!line) {
                if (i - first >= FEWEST && isList(words, sentences, first, i)) {
                    listed.set(first, i);
                }
                first = i + 1;
            }
        }
        return listed;
    }

    private static boolean isLine(List<Word> words, Range sentence) {
        if (sentence.length() == 0 || sentence.length() > LONGEST) {
            return false;
        }
        Word last = words.get(sentence.to() - 1);
        return !STOPS.contains(last.text())
                && words.subList(sentence.from(), sentence.to()).stream()
                        .filter(Word::isWord)
                        .findFirst()
                        .filter(Word::isCapitalised)
                        .isPresent();
    }

    private static boolean isList(List<Word> words, List<Range> sentences, int from, int to) {
        int parted = 0;
        for (int i = from; i < to; i++) {
            parted += holds(words, sentences.get(i), Set.of(",", "(")) ? 1 : 0;
        }
        boolean signed = false;
        for (int i = Math.max(0, from - LOOK_BACK); i < from; i++) {
            signed |= sentences.get(i).length() <= LONGEST && holds(words, sentences.get(i), SIGNING);
        }
        return signed || 2 * parted >= to - from;
    }

    private static boolean holds(List<Word> words, Range sentence, Set<String> any) {
        return words.subList(sentence.from(), sentence.to()).stream().anyMatch(word -> any.contains(word.lower()));
    }
}
