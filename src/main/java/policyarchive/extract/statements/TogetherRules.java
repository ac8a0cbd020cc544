package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

/** Finds who made a joint document that the article names without signatories, from what it says some did together. */
final class TogetherRules {
    private static final Pattern TOGETHER = Pattern.compile(
            "^(?<who>.{2,160}?),? (?:in collaboration with|together with|jointly with|in partnership with|along"
                    + " with|alongside) (?<more>[^,]{2,100}),? (?:\\w{1,12}"
                    + " ){0,3}?(?:urg|call|ask|demand|advocat|warn|publish|issu|releas|appeal|press|agree|adopt)");
    private static final Pattern INCLUDING = Pattern.compile(
            "^.{0,80}?\\b(?:representatives|officials|ministers|governments|countries|nations|leaders|agencies|states|organi[sz]ations|groups),?"
                + " including (?<who>[^.“\"]{5,300}?) (?:have |has"
                + " )?(?:said|say|signed|called|urged|warned|asked|expressed|issued|published|released|want|demand|argue)");

    private final String text;
    private final SignatoryReader reader;
    private final List<Sentence> sentences;

    TogetherRules(String text, SignatoryReader reader, List<Sentence> sentences) {
        this.text = text;
        this.reader = reader;
        this.sentences = sentences;
    }

    /** Gives a joint document its signatories: those of "officials, including X and Y, said", else of "X, together with Y, urge". */
    void read(StatementDraft draft) {
        for (int i = 0; i < sentences.size() && !draft.hasSignatories(); i++) {
            including(draft, sentences.get(i).span());
        }
        for (int i = 0; i < sentences.size() && !draft.hasSignatories(); i++) {
            together(draft, sentences.get(i).span());
        }
    }

    private void including(StatementDraft draft, Span sentence) {
        Matcher m = INCLUDING.matcher(text).region(sentence.start(), sentence.end());
        if (m.find()) {
            draft.sign(reader.in(new Span(m.start("who"), m.end("who"))), "statement-including", true);
            draft.report(sentence);
        }
    }

    private void together(StatementDraft draft, Span sentence) {
        Matcher m = TOGETHER.matcher(text).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return;
        }
        List<Signatory> by = new ArrayList<>(reader.in(new Span(m.start("who"), m.end("who"))));
        by.addAll(reader.in(new Span(m.start("more"), m.end("more"))));
        draft.sign(by, "statement-together", true);
        draft.report(sentence);
        draft.address(Addressees.in(text, sentence, reader));
    }
}
