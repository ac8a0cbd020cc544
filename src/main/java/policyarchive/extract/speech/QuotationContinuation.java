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
    /** Tokens of a question that interrupts a speaker's words. */
    private static final int LONGEST_PROMPT = 6;

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
            extendLast(last, quotation);
        } else if (leads && standsAlone(here, quotation)) {
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

    /** Whether nothing but marks follows it in its passage. */
    private static boolean standsAlone(Passage p, Quotation quotation) {
        for (int i = p.tokenAt(quotation.outer().end()); i < p.size(); i++) {
            if (!p.isTag(i, "PUNCT") && !p.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    private void follow(Quotation quotation, @Nullable Quotation earlier, @Nullable Attribution last) {
        Span block = blocks.get(quotation.block());
        if (quotation.outer().start() <= block.start() + 1) {
            openBlock(quotation, earlier, last);
            return;
        }
        int before = passage > 1 && isPrompt(passages.get(passage - 1)) ? passage - 2 : passage - 1;
        boolean near = last != null
                && passage > 0
                && last.span().end() > passages.get(before).start(0);
        if (last == null || !near || last.span().start() < block.start()) {
            return;
        }
        boolean spoken = last.rule().startsWith("quotation") || last.rule().equals("block-quotation");
        if (spoken && !Contrast.opens(quotation, text) && fits(last, quotation)) {
            extendLast(last, quotation);
        } else {
            add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.8);
        }
    }

    /** "If not?", "Why?": a question of the author's that the quotation answers. */
    private static boolean isPrompt(Passage p) {
        return p.isQuestion() && p.size() <= LONGEST_PROMPT;
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
                && reopened(quotation, before)
                && last.span().overlaps(before.outer())) {
            if (fits(last, quotation)) {
                extendLast(last, quotation);
            } else {
                add(quotation, last.speaker(), last.cue(), "quotation-continued", 0.85);
            }
        } else if (last != null
                && last.span().end()
                        > blocks.get(Math.max(0, quotation.block() - 2)).start()) {
            add(quotation, last.speaker(), null, "block-quotation", 0.5);
        }
    }

    private static boolean reopened(Quotation quotation, Quotation before) {
        return !before.closed() && before.block() == quotation.block() - 1;
    }

    /** The cue of the block before, if that ends in a colon. */
    private @Nullable Clause introduction(Quotation quotation) {
        Passage previous = passages.get(passage - 1);
        boolean colon = previous.block() == quotation.block() - 1
                && previous.word(previous.size() - 1).equals(":");
        return colon ? lastCue(previous) : null;
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

    private void extendLast(Attribution last, Quotation quotation) {
        result.removeLast();
        List<Span> parts = new ArrayList<>(last.parts());
        parts.add(Content.ofQuotation(quotation));
        result.add(new Attribution(parts, last.speaker(), last.cue(), last.rule(), last.confidence(), last.negated()));
    }

    private void add(Quotation quotation, @Nullable Span speaker, @Nullable Span cue, String rule, double confidence) {
        if (quotation.inner().length() > 12) {
            result.add(new Attribution(List.of(Content.ofQuotation(quotation)), speaker, cue, rule, confidence, false));
        }
    }
}
