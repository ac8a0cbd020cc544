package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

/** Finds attributed words in the sentences of a text, in time linear in its length. */
public final class SpeechReader {
    private static final List<ClaimRule> RULES = List.of(
            new VerbRules(),
            new AccordingToRule(),
            new AdjectiveRule(),
            new PassiveRule(),
            new DocumentPurposeRule(),
            new SpeechNounRule(),
            new PositionRule(),
            new PollRule(),
            new ColonRule(),
            new ViewRule());

    private SpeechReader() {}

    /**
     * Who is said to have said what, as the text words it.
     *
     * @param text the whole text
     * @param blocks its paragraphs, in order
     * @param items which of the paragraphs are items of a list
     * @param sentences its sentences, in order, none across two blocks
     */
    public static Speech read(String text, List<Span> blocks, boolean[] items, List<Sentence> sentences) {
        return read(text, blocks, items, sentences, List.of());
    }

    /**
     * As {@link #read(String, List, boolean[], List)}, with the names of actors, which help where the tagger errs.
     *
     * @param names where actors are named, in order
     */
    public static Speech read(
            String text, List<Span> blocks, boolean[] items, List<Sentence> sentences, List<Span> names) {
        List<Quotation> quotations = QuotationFinder.find(text, blocks);
        List<Passage> passages = Passages.of(text, blocks, NameTags.correct(sentences, names), quotations);
        List<Attribution> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.isQuestion() || !passage.quotations().isEmpty()) {
                int first = found.size();
                RULES.forEach(rule -> rule.apply(passage, found));
                Silence.drop(passage, found, first);
            }
        }
        List<Attribution> settled = new ListItems(text, blocks, items).add(passages, ClaimArbiter.settle(found));
        List<Attribution> quoted = QuotationContinuation.extend(text, blocks, passages, quotations, settled);
        return new Speech(Turns.add(text, blocks, quoted), quotations);
    }
}
