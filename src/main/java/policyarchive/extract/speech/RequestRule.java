package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** Requests: "urged the company to reconsider …", with the one who is asked as part of the words. */
final class RequestRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        if (!clause.verb().has(Frame.ASK)
                || !clause.hasSpeaker()
                || clause.possible()
                || clause.verb().passive()
                || clause.verb().infinitive()) {
            return null;
        }
        Passage p = clause.p();
        int object = clause.next();
        int to = NounPhrases.endOf(p, object);
        for (int i = to; i < p.size() && i < object + 30; i++) {
            if (p.word(i).equals("to")
                            && (p.isTag(i, "PART") || !p.isTag(i + 1, "DET", "PRON", "PROPN", "NUM", "PUNCT"))
                    || p.word(i).equals("not") && p.word(i + 1).equals("to")) {
                boolean direct =
                        i > object && i + 1 < p.size() && !p.word(i + 1).equals(":");
                return direct
                        ? clause.claim(object, NextSpeech.afterInfinitive(p, i + 1, ClauseEnd.of(p, i)), "request", 0.9)
                        : null;
            }
            boolean modifier = p.isTag(i, "VERB") && p.isWord(i, "\\w{2,20}(ed|ing)") && p.isTag(i + 1, "NOUN");
            if (p.isTag(i, "VERB", "AUX", "SCONJ") && !modifier || p.isWord(i, "[.;:]")) {
                return null;
            }
        }
        return null;
    }
}
