package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;
import policyarchive.vocabulary.ClaimMode;

/**
 * The attributed words of a text.
 *
 * @param attributions in order, without overlap of their parts
 * @param quotations all words in marks, attributed or not, in order
 */
public record Speech(List<Attribution> attributions, List<Quotation> quotations) {
    public Speech {
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
    }

    /** Whether an attribution's words are quoted, reported, or both. */
    public ClaimMode mode(Attribution attribution) {
        List<Quotation> within = within(attribution);
        boolean spoken = attribution.rule().equals(Turns.RULE)
                || attribution.rule().equals(CharacterisationRule.RULE) && endsQuoted(attribution.span(), within);
        return spoken ? ClaimMode.DIRECT : Content.mode(attribution.parts(), within);
    }

    /** Whether what something is called is quoted, though what it is called for is not. */
    private static boolean endsQuoted(Span words, List<Quotation> quotations) {
        Span last = quotations.isEmpty() ? null : quotations.getLast().outer();
        return last != null && last.contains(words.end() - 1);
    }

    private List<Quotation> within(Attribution attribution) {
        int from = firstEndingAfter(attribution.span().start());
        int to = from;
        while (to < quotations.size()
                && quotations.get(to).outer().start() < attribution.span().end()) {
            to++;
        }
        return quotations.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (quotations.get(mid).outer().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
