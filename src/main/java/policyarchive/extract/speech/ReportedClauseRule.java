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
                if (introduces(p, at) || begins(p, at)) {
                    return claim(clause, at, "told-clause", 0.9);
                }
            }
            if (!clause.verb().has(Frame.SAY, Frame.THAT)) {
                return null;
            }
            at = clause.next();
        }
        at = afterInsertion(p, at);
        if (introduces(p, at)) {
            return claim(clause, at, "that-clause", 0.92);
        }
        at = addressed(p, at);
        if (introduces(p, at)) {
            return claim(clause, at, "that-clause", 0.9);
        }
        return clause.verb().has(Frame.SAY, Frame.THINK) && begins(p, at)
                ? claim(clause, at, "bare-clause", 0.8)
                : null;
    }

    private static boolean unlikely(Clause clause) {
        VerbGroup verb = clause.verb();
        return verb.passive() || verb.modal() && !verb.negated() && verb.has(Frame.THINK) || verb.infinitive();
    }

    private static @Nullable Attribution claim(Clause clause, int from, String rule, double confidence) {
        Passage p = clause.p();
        int to = ClauseEnd.of(p, from);
        boolean short_ = to - from < 3;
        double sure = clause.verb().modal() || clause.verb().negated() ? confidence - 0.2 : confidence;
        return short_ ? null : clause.claim(from, to, rule, sure);
    }

    private static int addressee(Passage p, int from) {
        return p.word(from).equals("that") && introduces(p, from) ? from : NounPhrases.endOf(p, from);
    }

    /** ", however," between the verb and its clause. */
    private static int afterInsertion(Passage p, int at) {
        if (!p.word(at).equals(",") || p.quoted(at)) {
            return at;
        }
        for (int i = at + 1; i < p.size() && i < at + 14; i++) {
            if (p.word(i).equals(",") && introduces(p, i + 1)) {
                return i + 1;
            }
        }
        return at;
    }

    /** "said in a letter to the company that", "warned companies that". */
    private static int addressed(Passage p, int at) {
        for (int i = at; i < p.size() && i < at + 10; i++) {
            if (p.word(i).equals("that") && p.isTag(i, "SCONJ") || p.word(i).equals("whether")) {
                return i;
            }
            if (p.isTag(i, "VERB", "AUX") || p.word(i).matches("[,.;:]") || p.quoted(i)) {
                return at;
            }
        }
        return at;
    }

    /** "that", or a question word before a clause. */
    private static boolean introduces(Passage p, int i) {
        if (p.word(i).equals("that")) {
            return p.isTag(i, "SCONJ")
                    || p.isTag(i + 1, "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")
                    || p.quoted(i + 1);
        }
        return p.word(i).matches("how|why|what|whether|if|who|where") && i + 2 < p.size();
    }

    /** A subject and a verb of its own. */
    private static boolean begins(Passage p, int from) {
        int at = from;
        if (p.quoted(at)) {
            return true;
        }
        boolean adverbial =
                p.isTag(at, "SCONJ") || p.isTag(at, "ADP") && !p.word(at).matches("of|about|with|to|by");
        if (p.word(at).equals("as")) {
            return false;
        }
        boolean modifier = p.isTag(at, "VERB") && p.isTag(at + 1, "NOUN", "PROPN", "ADJ");
        if (!p.isTag(at, "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")
                && !modifier
                && !adverbial
                && !p.word(at).matches("there|both|either")) {
            return false;
        }
        for (int i = at + 1; i < p.size() && i < at + 30; i++) {
            if (p.isTag(i, "AUX") || p.isTag(i, "VERB") && isFinite(p, i)) {
                return true;
            }
            if (p.word(i).matches("[;:]") || p.word(i).matches("who|which|that") && !adverbial) {
                return i > at + 1 && p.isTag(i, "PRON") && hasVerb(p, i + 1);
            }
        }
        return false;
    }

    private static boolean hasVerb(Passage p, int from) {
        int verbs = 0;
        for (int i = from; i < p.size() && i < from + 25; i++) {
            verbs += p.isTag(i, "VERB") && isFinite(p, i) || p.isTag(i, "AUX") && !p.isTag(i - 1, "AUX") ? 1 : 0;
        }
        return verbs > 1;
    }

    private static boolean isFinite(Passage p, int i) {
        boolean participle = p.word(i).endsWith("ing") || p.word(i - 1).equals("to");
        return !participle && !p.isTag(i - 1, "DET", "ADP");
    }
}
