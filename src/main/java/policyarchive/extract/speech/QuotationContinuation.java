package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final List<Attribution> claims;
    private final List<Attribution> result = new ArrayList<>();
    private int next;
    private int passage;

    private QuotationContinuation(String text, List<Span> blocks, List<Passage> passages, List<Attribution> claims) {
        this.text = text;
        this.blocks = blocks;
        this.passages = passages;
        this.claims = claims;
    }

    /** The claims, in order, with these quotations. */
    static List<Attribution> extend(
            String text,
            List<Span> blocks,
            List<Passage> passages,
            List<Quotation> quotations,
            List<Attribution> claims) {
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
        Attribution last = last();
        boolean named = last != null && last.speaker() != null && last.speaker().overlaps(quotation.outer());
        return last != null && last.span().overlaps(quotation.outer()) || named;
    }

    private @Nullable Attribution last() {
        return result.isEmpty() ? null : result.getLast();
    }

    private void place(Quotation quotation, @Nullable Quotation before) {
        while (passage + 1 < passages.size()
                && passages.get(passage + 1).start(0) <= quotation.outer().start()) {
            passage++;
        }
        Passage here = passages.get(passage);
        Span signature = Signature.after(text, quotation, blocks);
        Attribution last = last();
        boolean leads = here.start(0) >= quotation.outer().start();
        if (signature != null) {
            add(quotation, signature, null, "signed-quotation", 0.85);
        } else if (last != null && !leads && resumes(last, here, quotation)) {
            extend(result.size() - 1, quotation);
        } else if (leads && QuotationContext.standsAlone(here, quotation)) {
            follow(quotation, before, last);
        }
    }

    /** Whether a quotation takes up the one before it in its own sentence: {@code "…," he told the paper, "…"}. */
    private boolean resumes(Attribution last, Passage here, Quotation quotation) {
        boolean quoted =
                last.rule().equals("quotation-before-cue") && last.span().start() >= here.start(0);
        int from =
                Math.max(last.span().end(), last.cue() == null ? 0 : last.cue().end());
        if (!quoted || from > quotation.outer().start() || quotation.outer().start() - from > 120) {
            return false;
        }
        String between = text.substring(from, quotation.outer().start()).strip();
        boolean mark = between.endsWith(",") || between.endsWith("but") || between.endsWith(".");
        return mark && fits(last, quotation) && quotation.inner().length() > 10;
    }

    private void follow(Quotation quotation, @Nullable Quotation earlier, @Nullable Attribution last) {
        Span block = blocks.get(quotation.block());
        if (quotation.outer().start() <= block.start() + 1) {
            openBlock(quotation, earlier, last);
            return;
        }
        int before = passage > 1 && QuotationContext.isPrompt(passages.get(passage - 1)) ? passage - 2 : passage - 1;
        boolean near = last != null
                && passage > 0
                && last.span().end() > passages.get(before).start(0);
        if (last == null || !near || last.span().start() < block.start()) {
            return;
        }
        Attribution said = spokenIn(passages.get(before));
        if (said != null) {
            if (!Contrast.opens(quotation, text) && fits(said, quotation)) {
                extend(result.lastIndexOf(said), quotation);
            } else {
                add(quotation, said.speaker(), said.cue(), "quotation-continued", 0.8);
            }
            return;
        }
        boolean spoken = last.rule().startsWith("quotation") || last.rule().equals("block-quotation");
        if (spoken && !Contrast.opens(quotation, text) && fits(last, quotation)) {
            extend(result.size() - 1, quotation);
        } else {
            add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.8);
        }
    }

    private static boolean fits(Attribution last, Quotation quotation) {
        return quotation.inner().end() - last.span().start() < LONGEST;
    }

    private void openBlock(Quotation quotation, @Nullable Quotation before, @Nullable Attribution last) {
        Clause clause = quotation.block() > 0 && passage > 0 ? introduction(quotation) : null;
        if (clause != null) {
            add(quotation, clause.speaker(), clause.cue(), "quotation-after-colon", 0.9);
        } else if (last != null
                && before != null
                && QuotationContext.reopened(quotation, before)
                && last.span().overlaps(before.outer())) {
            if (fits(last, quotation)) {
                extend(result.size() - 1, quotation);
            } else {
                add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.85);
            }
        } else if (last != null
                && last.span().end()
                        > blocks.get(Math.max(0, quotation.block() - 2)).start()) {
            add(quotation, last.speaker(), null, "block-quotation", 0.5);
        }
    }

    /** The cue of the block before, if that ends in a colon. */
    private @Nullable Clause introduction(Quotation quotation) {
        Passage previous = passages.get(passage - 1);
        boolean colon = previous.block() == quotation.block() - 1
                && previous.word(previous.size() - 1).equals(":");
        return colon ? QuotationContext.lastCue(previous) : null;
    }

    /** The quotation said in a passage, if only the circumstances of its saying are told behind it; null if not. */
    private @Nullable Attribution spokenIn(Passage p) {
        Span passage = p.span(0, p.size());
        for (int i = result.size() - 1; i >= 0 && passage.contains(result.get(i).span()); i--) {
            Attribution claim = result.get(i);
            if (claim.rule().startsWith("quotation")) {
                Span cue = claim.cue();
                boolean cued = cue != null
                        && cue.start() >= claim.parts().getFirst().end()
                        && claim.span().end() <= cue.start();
                return cued && i < result.size() - 1 ? claim : null;
            }
        }
        return null;
    }

    /** Adds a quotation to the parts of a claim; the circumstances told between them go. */
    private void extend(int index, Quotation quotation) {
        Attribution claim = result.get(index);
        result.subList(index, result.size()).clear();
        List<Span> parts = new ArrayList<>(claim.parts());
        parts.add(Content.ofQuotation(quotation));
        result.add(new Attribution(
                parts, claim.speaker(), claim.cue(), claim.rule(), claim.confidence(), claim.negated()));
    }

    private void add(Quotation quotation, @Nullable Span speaker, @Nullable Span cue, String rule, double confidence) {
        if (quotation.inner().length() > 12) {
            result.add(new Attribution(List.of(Content.ofQuotation(quotation)), speaker, cue, rule, confidence, false));
        }
    }
}
