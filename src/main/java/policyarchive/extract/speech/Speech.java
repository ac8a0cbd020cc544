package policyarchive.extract.speech;

import java.util.List;
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
        return attribution.rule().equals(Turns.RULE)
                ? ClaimMode.DIRECT
                : Content.mode(attribution.parts(), within(attribution));
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
