package policyarchive.extract.speech;

import java.util.List;
import policyarchive.text.Span;
import policyarchive.text.SpanSearch;
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
        return SpanSearch.overlapping(quotations, Quotation::outer, attribution.span());
    }
}
