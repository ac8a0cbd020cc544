package policyarchive.parallels.quotations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import policyarchive.document.ClaimDocument;
import policyarchive.parallels.wording.LocalAlignment;
import policyarchive.parallels.wording.Word;
import policyarchive.text.Span;
import policyarchive.text.StopWords;

/**
 * Two wordings of one quotation.
 *
 * @param score 0 to 1: the share of the shorter one's words that the other has in the same order
 * @param pairs indexes of words of the one and the other that stand for one another
 */
record QuotationMatch(Quotation one, Quotation other, double score, List<int[]> pairs) {
    private static final double ENOUGH = 0.6;
    private static final int FEWEST_WORDS = 6;
    /** Where it is not known of both who speaks. */
    private static final int FEWEST_OF_UNKNOWN = 8;
    /** Words of four letters or more that are not in every sentence and no names, since names make no quotation. */
    private static final int FEWEST_TELLING = 3;

    private static final int TELLING = 4;
    /** As words are compared: without the apostrophe. */
    private static final Set<String> NEGATIONS =
            Set.of(("not no never nor neither none cannot without dont doesnt didnt isnt arent wasnt werent "
                            + "wont wouldnt cant couldnt shouldnt havent hasnt hadnt mustnt")
                    .split(" ", -1));

    /** Empty where they are not one quotation, or who is known to speak speaks against it. */
    static Optional<QuotationMatch> of(Quotation one, Quotation other) {
        int shorter = Math.min(one.words().size(), other.words().size());
        if (shorter < FEWEST_WORDS || !maySpeakAlike(one.claim(), other.claim()) || inCommon(one, other) < ENOUGH) {
            return Optional.empty();
        }
        List<int[]> pairs = LocalAlignment.of(one.words(), other.words()).pairs();
        double score = (double) pairs.size() / shorter;
        QuotationMatch match = new QuotationMatch(one, other, score, pairs);
        return score >= ENOUGH && match.isTelling() && !match.oneDenies() ? Optional.of(match) : Optional.empty();
    }

    private boolean isTelling() {
        long telling = pairs.stream().filter(pair -> isTelling(pair[0])).count();
        return telling >= FEWEST_TELLING
                && (pairs.size() >= FEWEST_OF_UNKNOWN || !isUnknown(one.claim(), other.claim()));
    }

    private boolean isTelling(int index) {
        Word word = one.words().get(index);
        char first = one.claim().text().charAt(word.span().start() - one.claim().start());
        return word.key().length() >= TELLING && Character.isLowerCase(first) && !StopWords.contains(word.key());
    }

    private static boolean isUnknown(ClaimDocument one, ClaimDocument other) {
        return (one.speakerIds().isEmpty() || other.speakerIds().isEmpty()) && !sameStatement(one, other);
    }

    private static boolean sameStatement(ClaimDocument one, ClaimDocument other) {
        return one.statementId() != null && Objects.equals(one.statementId(), other.statementId());
    }

    /** A speaker in common, one that is not known, or one statement that both are words of. */
    private static boolean maySpeakAlike(ClaimDocument one, ClaimDocument other) {
        return one.negated() == other.negated()
                && (one.speakerIds().isEmpty()
                        || other.speakerIds().isEmpty()
                        || sameStatement(one, other)
                        || !Collections.disjoint(one.speakerIds(), other.speakerIds()));
    }

    /** The most that the score can be, whatever the order. */
    private static double inCommon(Quotation one, Quotation other) {
        boolean oneIsShorter = one.words().size() <= other.words().size();
        Quotation shorter = oneIsShorter ? one : other;
        Set<String> bases = (oneIsShorter ? other : one).bases();
        long common = shorter.words().stream()
                .filter(word -> bases.contains(word.base()))
                .count();
        return (double) common / shorter.words().size();
    }

    /** Whether one says no where the other does not. */
    private boolean oneDenies() {
        long negations = Math.abs(negations(one, 0) - negations(other, 1));
        return negations % 2 == 1;
    }

    private long negations(Quotation of, int side) {
        return IntStream.rangeClosed(pairs.getFirst()[side], pairs.getLast()[side])
                .filter(i -> NEGATIONS.contains(of.words().get(i).key()))
                .count();
    }

    /** From the first to the last word that has its like, at the place in the article of that side. */
    Span shared(int side) {
        List<Word> words = words(side);
        return words.get(pairs.getFirst()[side])
                .span()
                .hull(words.get(pairs.getLast()[side]).span());
    }

    /** The words between these that the other side has not just so, neighbours together. */
    List<Span> differing(int side) {
        List<Word> words = words(side);
        BitSet same = new BitSet();
        for (int[] pair : pairs) {
            if (words(0).get(pair[0]).key().equals(words(1).get(pair[1]).key())) {
                same.set(pair[side]);
            }
        }
        int last = pairs.getLast()[side];
        List<Span> differing = new ArrayList<>();
        int from = same.nextClearBit(pairs.getFirst()[side]);
        while (from <= last) {
            int to = same.nextSetBit(from);
            int end = to < 0 ? last + 1 : to;
            differing.add(words.get(from).span().hull(words.get(end - 1).span()));
            from = same.nextClearBit(end);
        }
        return differing;
    }

    private List<Word> words(int side) {
        return side == 0 ? one.words() : other.words();
    }
}
