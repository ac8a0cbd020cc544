package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.extract.speech.Subjects.Range;
import policyarchive.text.Span;
import policyarchive.text.WordPattern;

/**
 * Quotations beside a cue verb: {@code "…," X said}, {@code "…," said X}, {@code X said: "…"} and the interrupted
 * {@code "…," X said, "…"}, which is one claim in parts.
 */
final class QuotationRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        boolean speech = clause.verb().has(Frame.SAY, Frame.QUOTE, Frame.TELL, Frame.THINK);
        if (!speech || clause.verb().infinitive() && !endsSentence(clause)) {
            return null;
        }
        Attribution after = afterQuotation(clause);
        return after != null ? after : QuotationAfterCue.read(clause);
    }

    private static boolean endsSentence(Clause clause) {
        return clause.p().quoted(clause.next()) || clause.p().quoted(clause.next() + 1);
    }

    /** The quotation stands before the verb and its subject. */
    private static @Nullable Attribution afterQuotation(Clause clause) {
        Passage p = clause.p();
        int left = clause.from() - 1;
        if (p.word(left).equals(",") && !p.quoted(left) || p.isWord(left, "[—–]|--")) {
            left--;
        }
        Range subject = clause.subject();
        boolean direct = subject != null && clause.from() == subject.from();
        if (!p.quoted(left) && subject != null && direct) {
            left = beforeAdverbial(p, subject.from());
        }
        if (!p.quoted(left)) {
            return null;
        }
        Quotation quotation = p.quotations().get(p.quotationAt(left));
        boolean ended = quotation.endsSentence(p.text());
        Range agent = agent(clause);
        Range speaker = agent != null ? agent : direct ? subject : inverted(clause, ended);
        if (speaker == null) {
            return null;
        }
        int after = direct && agent == null ? clause.next() : speaker.to();
        boolean next = p.isWord(after, "[,:]")
                && p.quoted(after + 1)
                && p.text().charAt(quotation.inner().end() - 1) == '.';
        boolean sentence = ".?!".indexOf(p.text().charAt(quotation.inner().end() - 1)) >= 0;
        if (direct && (next || sentence && !closesClause(clause, after))) {
            return null;
        }
        boolean fragment = quotation.inner().length() < 25 || !closesClause(clause, after);
        return !ended && fragment ? null : parts(clause, quotation, speaker, after);
    }

    /** In {@code "…," we were told by X} the one who told it. */
    private static @Nullable Range agent(Clause clause) {
        int by = clause.verb().to();
        return clause.verb().passive() && clause.p().word(by).equals("by")
                ? FollowingSubjects.after(clause.p(), by + 1)
                : null;
    }

    private static @Nullable Range inverted(Clause clause, boolean ended) {
        Range after = clause.verb().participle()
                ? null
                : FollowingSubjects.after(clause.p(), clause.verb().to());
        return after != null ? after : ended ? clause.subject() : null;
    }

    /** In {@code "…," in a letter to X, Y said} the words between mark and subject. */
    private static int beforeAdverbial(Passage p, int subject) {
        return subject > 1 && p.word(subject - 1).equals(",") && p.isTag(subject - 2, "ADV")
                ? subject - 3
                : subject - 1;
    }

    private static boolean closesClause(Clause clause, int at) {
        int end = Adverbials.skip(clause.p(), at);
        String word = clause.p().word(end);
        return word.isEmpty()
                || WordPattern.matches(word, "[.,;]")
                || clause.p().quoted(end);
    }

    private static Attribution parts(Clause clause, Quotation first, Range speaker, int from) {
        Passage p = clause.p();
        List<Span> parts = new ArrayList<>();
        parts.add(withLead(p, first, clause));
        int q = p.quotations().indexOf(first);
        int at = Adverbials.skip(p, from);
        while (p.isWord(at, "[.,:;—–]|--") && !p.quoted(at)) {
            at++;
        }
        if (p.quoted(at)
                && p.quotationAt(at) > q
                && !followedByCue(p, p.quotationAt(at))
                && !Contrast.opens(p.quotations().get(p.quotationAt(at)), p.text())) {
            parts.add(Content.ofQuotation(p.quotations().get(p.quotationAt(at))));
        }
        int on = Adverbials.skip(p, from);
        boolean fragment = ",.?!".indexOf(p.text().charAt(first.inner().end() - 1)) < 0;
        boolean goesOn = p.word(on).equals(",") && p.isTag(on + 1, "CCONJ") && !p.quoted(on + 2);
        if (fragment && parts.size() == 1 && goesOn && (p.isTag(on + 2, "AUX") || ClauseStart.begins(p, on + 2))) {
            parts.add(p.span(on + 2, ClauseEnd.of(p, on + 2)));
        }
        return new Attribution(
                parts, clause.speaker(speaker), clause.cue(), "quotation-before-cue", 0.95, clause.denies());
    }

    /** An earlier quotation of the same sentence, or its opening words, are part: {@code "A" and "b," X said}. */
    private static Span withLead(Passage p, Quotation quotation, Clause clause) {
        int open = p.tokenAt(quotation.outer().start());
        if (open > 0 && open < 25 && p.start(0) >= 0 && plainLead(p, open)) {
            return p.span(0, open).hull(Content.ofQuotation(quotation));
        }
        return Content.ofQuotation(quotation);
    }

    private static boolean plainLead(Passage p, int open) {
        if (p.isWord(open - 1, "[,:.—–]|--")) {
            return false;
        }
        for (int i = 0; i < open; i++) {
            if (p.quoted(i) || p.isTag(i, "VERB") && CueVerbs.frames(p.word(i)).contains(Frame.SAY)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another cue follows a quotation, which then is its own. */
    private static boolean followedByCue(Passage p, int quotation) {
        int end = p.tokenAt(p.quotations().get(quotation).outer().end());
        for (int i = end; i < p.size() && i < end + 12 && !p.quoted(i); i++) {
            if (p.isTag(i, "VERB") && CueVerbs.frames(p.word(i)).contains(Frame.SAY)) {
                return true;
            }
        }
        return false;
    }
}
