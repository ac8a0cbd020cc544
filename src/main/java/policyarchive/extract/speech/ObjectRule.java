package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.WordPattern;

/** Attitudes and demands whose object is a noun phrase: "called for …", "criticised …", "stressed the need for …". */
final class ObjectRule implements VerbRule {
    @Override
    public @Nullable Attribution read(Clause clause) {
        VerbGroup verb = clause.verb();
        if (!verb.has(Frame.ABOUT)
                || !clause.hasThirdPerson()
                || verb.passive()
                || verb.infinitive()
                || clause.possible()
                || describes(clause)) {
            return null;
        }
        Passage p = clause.p();
        int at = p.word(verb.to() - 1).equals("no") ? verb.to() - 1 : verb.to();
        boolean phrase = NounPhrases.endOf(p, at) > at
                || p.quoted(at)
                || p.isTag(at, "DET") && p.quoted(at + 1)
                || p.word(at).endsWith("ing")
                        && p.isTag(at, "VERB", "AUX")
                        && !p.isWord(verb.main(), "plann?(s|ed|ing)?")
                || p.isTag(at, "VERB") && p.isTag(at + 1, "NOUN") && !p.word(at).endsWith("ed")
                || p.isWord(at, "what|how|why|whether")
                || verb.to() - verb.main() > 1 && p.isTag(at, "VERB");
        boolean pronoun = p.isWord(at, "it|them|him|her|that|this|me|us") && !conditioned(p, verb, at);
        if (!phrase || pronoun) {
            return null;
        }
        int to = end(p, at, p.isWord(verb.main(), FUTURE));
        if (empty(clause, at, to)) {
            return null;
        }
        return clause.claim(at, to, "object-of-speech", verb.modal() ? 0.4 : 0.6);
    }

    /** "wants it limited to riots", "favours it for known images", "opposes them unless …": what is wanted is told. */
    private static boolean conditioned(Passage p, VerbGroup verb, int at) {
        String word = p.word(verb.main());
        boolean wanted =
                word.startsWith("want") && (p.isTag(at + 1, "VERB", "ADJ") || p.isWord(at + 1, "out|off|back|in"));
        boolean condition = WordPattern.matches(word, "(favou?r|support|oppos|accept|back|reject)(s|es|ed|ing|e)?")
                && p.isWord(at + 1, "for|if|only|when|unless|where|as|provided")
                && !p.isWord(at + 2, "[,.]|");
        return wanted || condition;
    }

    /** "voters supporting X", "a group that campaigns for Y": what kind of people they are, not what they said. */
    private static boolean describes(Clause clause) {
        Passage p = clause.p();
        VerbGroup verb = clause.verb();
        String word = p.word(verb.main());
        boolean modifier = verb.participle() && p.isTag(verb.from() - 1, "NOUN", "PROPN", "PRON", "NUM");
        boolean habit =
                Subjects.isRelative(p, verb.from() - 1) && WordPattern.matches(word, "campaigns?|fights?|lobb(y|ies)");
        return habit || modifier && WordPattern.matches(word, "(support|back|seek|want|oppos|challeng|rais)ing");
    }

    private static final String RAISED =
            "concerns?|questions?|issues?|doubts?|objections?|alarms?|fears?|worries|possibility|prospect|spect(er|re)|points?|matter|suspicions?|criticisms?|complaints?";

    /** Objects that tell nothing of what was said: "raised $1 million", "requested anonymity", "defended it, saying …". */
    private static boolean empty(Clause clause, int from, int to) {
        Passage p = clause.p();
        String word = p.word(clause.verb().main());
        String last = p.word(NounPhrases.endOf(p, from) - 1);
        boolean money = word.startsWith("rais") && hasNone(p, from, to);
        boolean place = WordPattern.matches(word, "seek(s|ing)?|sought|request(s|ed|ing)?")
                && (last.equals("anonymity") || last.equals("asylum") || last.equals("comment"));
        boolean said = to - from < 4
                && p.word(to).equals(",")
                && p.word(to + 1).endsWith("ing")
                && CueVerbs.frames(p.word(to + 1)).contains(Frame.SAY);
        boolean bare =
                to - from == 2 && p.isWord(from, "the|this|that|these|those") && WordPattern.matches(word, REACTING);
        return money || place || said || bare;
    }

    /** With these "the text" alone tells what was spoken of, not what was said. */
    private static final String REACTING =
            "(reject|defend|welcom|mention|discuss|describ|explain|repeat|accept|clarif|cit|not|announc|consider|detail|outlin|report|disclos|reveal)(s|es|ed|ing|e|ies|ied|y)?|dismiss(es|ed|ing)?";

    private static boolean hasNone(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isWord(i, RAISED)) {
                return false;
            }
        }
        return true;
    }

    /** A noun phrase ends earlier than a clause: at a comma that does not go on with a list. */
    static int end(Passage p, int from) {
        return end(p, from, false);
    }

    /** What is planned or expected has its time with it. */
    private static int end(Passage p, int from, boolean future) {
        int clause = ClauseEnd.of(p, from);
        for (int i = from + 1; i < clause; i++) {
            boolean relative = p.word(i).equals(",")
                    && !p.quoted(i)
                    && !list(p, i, clause)
                    && !defines(p, i + 1)
                    && !isDemand(p, i + 1);
            boolean time = !future
                    && p.isWord(i, "after|during|when|because|before|ahead")
                    && p.isTag(i, "SCONJ", "ADP", "ADV")
                    && !p.quoted(i)
                    && i > from + 2;
            boolean closes = Subjects.isDash(p, i) && !p.quoted(i) && p.isTag(i + 1, "VERB", "AUX");
            if (relative || time || closes || !future && occasion(p, i, from)) {
                return i;
            }
        }
        return clause;
    }

    private static final String FUTURE = "(plan(n|)|expect|propos|seek|announc|schedul)(s|es|ed|ing|e)?|sought";

    /** ", including X", ", especially in Y", ", such as Z" belong to the thing spoken of. */
    private static boolean defines(Passage p, int i) {
        return p.isWord(i, "including|especially|particularly|notably|such")
                && !p.isWord(i + 1, "by|because|when|after");
    }

    /** "called for a bill that …, to be withdrawn": what is to become of the thing is the demand. */
    private static boolean isDemand(Passage p, int i) {
        return p.word(i).equals("to")
                && p.word(i + 1).equals("be")
                && p.isTag(i + 2, "VERB")
                && p.isWord(i + 2, "\\w{3,20}(ed|en|wn|ck|st|de)");
    }

    private static boolean list(Passage p, int comma, int end) {
        for (int i = comma + 1; i < end && i < comma + 12; i++) {
            if (p.word(i).equals("and") || p.word(i).equals("or")) {
                return !p.isTag(comma + 1, "PRON", "VERB", "SCONJ", "ADV", "CCONJ") || i == comma + 1;
            }
            if (p.isTag(i, "AUX") || p.isWord(i, "who|which|that")) {
                return false;
            }
        }
        return false;
    }

    /** "in a statement", "on Thursday", "in July", "at last week's forum": when and where it was said. */
    private static boolean occasion(Passage p, int i, int from) {
        if (i < from + 1 || p.quoted(i) || !p.isWord(i, "in|on|at|via|for")) {
            return false;
        }
        int noun = i + 1;
        while (noun < i + 5 && p.isTag(noun, "DET", "ADJ", "PRON") || p.isWord(noun, "early|-|on|air|last|press")) {
            noun++;
        }
        return Times.isDay(p.word(noun)) || p.isWord(noun, OCCASIONS);
    }

    private static final String OCCASIONS =
            "statements?|interviews?|speech(es)?|letters?|tweets?|posts?|reports?|emails?|e-mails?|remarks|diatribe|testimony|conference|briefing|hearing|article|op-ed|editorial|twitter|facebook|january|february|march|april|may|june|july|august|september|october|november|december|years|months|weeks|19\\d\\d|20\\d\\d";
}
