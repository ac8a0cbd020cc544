package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.Subjects.Range;

/** What a study found, as a noun phrase: "the survey shows a narrow majority", "the audit found 31 breaches". */
final class FindingRule implements VerbRule {
    private static final String FINDS =
            "show(s|ed|ing)?|f(ound|inds?)|indicate[sd]?|suggest(s|ed)?|reveal(s|ed)?|estimate[sd]?|puts?|gives?|gave|predict(s|ed)?|forecasts?|document(s|ed)?|uncover(s|ed)?|identif(ies|ied)";
    private static final String STUDIES =
            "polls?|surveys?|stud(y|ies)|reports?|analys[ei]s|research|researchers|data|figures|statistics|averages?|audits?|reviews?|investigations?|inquiry|assessments?|papers?|documents?|filings?|records?|footage|video|estimates?|projections?|forecasts?|evaluation|census|index|authors|investigators|auditors";

    @Override
    public @Nullable Attribution read(Clause clause) {
        Passage p = clause.p();
        Range subject = clause.subject();
        VerbGroup verb = clause.verb();
        boolean finds = p.isWord(verb.main(), FINDS) && !verb.passive() && verb.finite();
        if (subject == null || !finds || clause.possible() || !clause.hasSpeaker() || !isStudy(p, subject)) {
            return null;
        }
        int at = verb.to();
        boolean him = p.isWord(at, "him|her|it|them")
                && (p.isWord(at + 1, "with|as") || p.word(at + 1).endsWith("ing"));
        boolean object =
                him || NounPhrases.endOf(p, at) > at && !p.isWord(at, "it|them|him|her|that|this|me|us|itself");
        return object ? clause.claim(at, ObjectRule.end(p, at), "finding", 0.65) : null;
    }

    /** Whether the head of the subject is something studied out: the noun before the first preposition. */
    private static boolean isStudy(Passage p, Range subject) {
        int head = subject.from();
        for (int i = subject.from(); i < subject.to(); i++) {
            if (p.isTag(i, "NOUN", "PROPN")) {
                head = i;
            } else if (p.isTag(i, "ADP", "SCONJ")
                    || p.isTag(i, "VERB") && i > subject.from()
                    || p.isWord(i, ",|who|which|that")) {
                break;
            }
        }
        return p.isWord(head, STUDIES);
    }
}
