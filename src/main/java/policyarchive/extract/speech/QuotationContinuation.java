package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.Span;

/**
 * Gives the quotations that no cue claimed to whoever speaks: as a further part of the quotation before them, to the
 * name that signs them, to the sentence before that ends in a colon, or, where a whole paragraph is quoted, to the
 * last speaker.
 */
final class QuotationContinuation {
    /** Code units a claim with all its parts may span. */
    private static final int LONGEST = 1480;

    private final String text;
    private final List<Span> blocks;
    private final List<Passage> passages;
    private final List<Candidate> claims;
    private final List<Candidate> result = new ArrayList<>();
    private int next;
    private int passage;

    private QuotationContinuation(String text, List<Span> blocks, List<Passage> passages, List<Candidate> claims) {
        this.text = text;
        this.blocks = blocks;
        this.passages = passages;
        this.claims = claims;
    }

    /** The claims, in order, with these quotations. */
    static List<Candidate> extend(
            String text, List<Span> blocks, List<Passage> passages, List<Quotation> quotations, List<Candidate> claims) {
        QuotationContinuation reader = new QuotationContinuation(text, blocks, passages, claims);
        Quotation before = null;
        for (Quotation quotation : quotations) {
            reader.takeUpTo(quotation.outer().end());
            if (!reader.claimed(quotation) && !quotation.single()) {
                reader.place(quotation, before);
            }
            before = quotation;
        }
        reader.takeUpTo(Integer.MAX_VALUE);
        return reader.result;
    }

    private void takeUpTo(int offset) {
        while (next < claims.size() && claims.get(next).span().start() < offset) {
            result.add(claims.get(next++));
        }
    }

    private boolean claimed(Quotation quotation) {
        Candidate last = last();
        boolean named = last != null && last.speaker() != null && last.speaker().overlaps(quotation.outer());
        return last != null && last.span().overlaps(quotation.outer()) || named;
    }

    private @Nullable Candidate last() {
        return result.isEmpty() ? null : result.getLast();
    }

    private void place(Quotation quotation, @Nullable Quotation before) {
        while (passage + 1 < passages.size() && passages.get(passage + 1).start(0) <= quotation.outer().start()) {
            passage++;
        }
        Passage here = passages.get(passage);
        Span signature = Signature.after(text, quotation, blocks);
        if (signature != null) {
            add(quotation, signature, null, "signed-quotation", 0.85);
        } else if (here.start(0) >= quotation.outer().start() && standsAlone(here, quotation)) {
            continueFrom(quotation, before);
        }
    }

    /** Whether nothing but marks follows it in its passage. */
    private static boolean standsAlone(Passage p, Quotation quotation) {
        for (int i = p.tokenAt(quotation.outer().end()); i < p.size(); i++) {
            if (!p.isTag(i, "PUNCT") && !p.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    private void continueFrom(Quotation quotation, @Nullable Quotation before) {
        Candidate last = last();
        boolean opensBlock = quotation.outer().start() <= blocks.get(quotation.block()).start() + 1;
        boolean near = last != null && passage > 0 && last.span().end() > passages.get(passage - 1).start(0);
        boolean spoken = last != null && (last.rule().startsWith("quotation") || last.rule().equals("block-quotation"));
        if (!opensBlock && near && spoken && sameBlock(last, quotation) && !Contrast.opens(quotation, text) && fits(last, quotation)) {
            extendLast(quotation);
        } else if (!opensBlock && near && sameBlock(last, quotation)) {
            add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.8);
        } else if (opensBlock && quotation.block() > 0) {
            openBlock(quotation, before, last);
        }
    }

    private boolean sameBlock(Candidate last, Quotation quotation) {
        return last.span().start() >= blocks.get(quotation.block()).start();
    }

    private boolean fits(Candidate last, Quotation quotation) {
        return quotation.inner().end() - last.span().start() < LONGEST;
    }

    private void openBlock(Quotation quotation, @Nullable Quotation before, @Nullable Candidate last) {
        Passage previous = passage > 0 ? passages.get(passage - 1) : null;
        boolean colon = previous != null && previous.block() == quotation.block() - 1 && previous.word(previous.size() - 1).equals(":");
        Clause clause = colon ? lastCue(previous) : null;
        boolean reopened = before != null && !before.closed() && before.block() == quotation.block() - 1;
        if (clause != null) {
            add(quotation, clause.speaker(), clause.cue(), "quotation-after-colon", 0.9);
        } else if (reopened && last != null && last.span().overlaps(before.outer())) {
            if (fits(last, quotation)) {
                extendLast(quotation);
            } else {
                add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.85);
            }
        } else if (last != null && last.span().end() > blocks.get(Math.max(0, quotation.block() - 2)).start()) {
            add(quotation, last.speaker(), null, "block-quotation", 0.5);
        }
    }

    private static @Nullable Clause lastCue(Passage previous) {
        List<Clause> clauses = Clause.of(previous);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            boolean speech = clauses.get(i).verb().has(Frame.SAY, Frame.QUOTE, Frame.TELL, Frame.ABOUT);
            if (speech && clauses.get(i).hasSpeaker()) {
                return clauses.get(i);
            }
        }
        return null;
    }

    private void extendLast(Quotation quotation) {
        Candidate last = result.removeLast();
        List<Span> parts = new ArrayList<>(last.parts());
        parts.add(Content.ofQuotation(quotation));
        result.add(new Candidate(parts, last.speaker(), last.cue(), last.rule(), last.confidence(), last.negated()));
    }

    private void add(Quotation quotation, @Nullable Span speaker, @Nullable Span cue, String rule, double confidence) {
        if (quotation.inner().length() > 12) {
            result.add(new Candidate(List.of(Content.ofQuotation(quotation)), speaker, cue, rule, confidence, false));
        }
    }
}
