package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Reported speech: a cue verb with a clause, with or without "that", and with somebody it was told to. */
final class ReportedClauseRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        if (!clause.verb().has(Frame.SAY, Frame.THINK, Frame.THAT, Frame.TELL)
                || !clause.hasSpeaker()
                || unlikely(clause)) {
            return null;
        }
        Passage p = clause.p();
        int at = clause.next();
        if (clause.verb().has(Frame.TELL)) {
            int told = addressee(p, at);
            if (told > at) {
                at = Adverbials.skip(p, told);
                if (ClauseStart.introduces(p, at) || ClauseStart.begins(p, at)) {
                    return claim(clause, at, "told-clause", 0.9);
                }
            }
            if (!clause.verb().has(Frame.SAY, Frame.THAT)) {
                return null;
            }
            at = clause.next();
        }
        at = afterInsertion(p, at);
        if (ClauseStart.introduces(p, at)) {
            return claim(clause, at, "that-clause", 0.92);
        }
        at = addressed(p, at);
        if (ClauseStart.introduces(p, at)) {
            return claim(clause, at, "that-clause", 0.9);
        }
        return bare(clause, at) ? claim(clause, at, "bare-clause", 0.8) : null;
    }

    /** A clause without "that": verbs that take an object as often want a surer sign of one. */
    private static boolean bare(Clause clause, int at) {
        return clause.verb().has(Frame.SAY, Frame.THINK)
                ? ClauseStart.begins(clause.p(), at)
                : clause.verb().has(Frame.THAT) && ClauseStart.surelyBegins(clause.p(), at);
    }

    private static boolean unlikely(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean question = clause.p().isWord(clause.verb().main(), "ask(s|ed|ing)?|inquir(es|ed|ing)")
                && clause.p().isWord(clause.next(), "whether|if");
        return clause.firstPerson()
                || question
                || verb.passive()
                || verb.modal() && !verb.negated() && verb.has(Frame.THINK)
                || verb.infinitive();
    }

    private static @Nullable Attribution claim(Clause clause, int from, String rule, double confidence) {
        Passage p = clause.p();
        int to = Embedding.end(clause, from, ClauseEnd.of(p, from));
        to = rule.equals("bare-clause") ? secondPredicate(p, from, to) : to;
        boolean short_ = to - from < 3;
        double sure = clause.verb().modal() || clause.verb().negated() ? confidence - 0.2 : confidence;
        return short_ ? null : clause.claim(from, to, rule, sure);
    }

    /** "restated the wish to build a bridge and travelled to Rome": without a verb of its own the phrase ends at "and". */
    private static int secondPredicate(Passage p, int from, int to) {
        for (int i = from + 1; i < to && !p.quoted(i); i++) {
            boolean infinitive = p.word(i - 1).equals("to");
            if (p.isTag(i, "SCONJ") || p.isWord(i, "which|who|that|ca|wo")) {
                return to;
            }
            if (p.isTag(i, "VERB", "AUX") && !infinitive && !p.word(i).endsWith("ing")) {
                boolean past = p.isTag(i, "VERB") && p.word(i).endsWith("ed");
                return past && p.word(i - 1).equals("and") && i - from > 3 ? i - 1 : to;
            }
        }
        return to;
    }

    private static int addressee(Passage p, int from) {
        return p.word(from).equals("that") && ClauseStart.introduces(p, from) ? from : NounPhrases.endOf(p, from);
    }

    /** ", however," between the verb and its clause. */
    private static int afterInsertion(Passage p, int at) {
        if (!p.word(at).equals(",") || p.quoted(at)) {
            return at;
        }
        for (int i = at + 1; i < p.size() && i < at + 14; i++) {
            if (p.word(i).equals(",")) {
                return ClauseStart.introduces(p, i + 1) ? i + 1 : at;
            }
        }
        return ClauseStart.surelyBegins(p, at + 1) ? at + 1 : at;
    }

    /** "said in a letter to the company that", "warned companies that". */
    private static int addressed(Passage p, int at) {
        for (int i = at; i < p.size() && i < at + 10; i++) {
            if (p.word(i).equals("that") && p.isTag(i, "SCONJ") || p.word(i).equals("whether")) {
                return i;
            }
            if (p.isTag(i, "VERB", "AUX", "CCONJ") || p.isWord(i, "[,.;:]") || p.quoted(i)) {
                return at;
            }
        }
        return at;
    }
}
