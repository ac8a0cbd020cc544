package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

/** Finds attributed words in the sentences of a text. Holds no state; safe for several threads. */
public final class SpeechReader {
    private static final List<ClaimRule> RULES = List.of(new VerbRules(), new AccordingToRule());

    List<Candidate> candidates(String text, List<Span> blocks, List<Sentence> sentences) {
        List<Quotation> quotations = QuotationFinder.find(text, blocks);
        List<Passage> passages = Passages.of(text, blocks, sentences, quotations);
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.isQuestion() || !passage.quotations().isEmpty()) {
                RULES.forEach(rule -> rule.apply(passage, found));
            }
        }
        return QuotationContinuation.extend(text, blocks, passages, quotations, ClaimArbiter.settle(found));
    }
}
