package policyarchive.extract.speech;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.speech.CueVerbs.Frame;

/** What something is said to be: "called it a threat", "described the plan as “…”". */
final class CharacterisationRule implements VerbRule {
    /** What one is charged with, blamed or thanked for is said of one. */
    private static final String CHARGES =
            "(accus|charg|blam|prais|thank|criticis|criticiz|condemn|fault|suspect|slam|mock|denounc|commend|congratulat|rebuk)(es?|ed|ing|s)?";

    @Override
    public @Nullable Attribution read(Clause clause) {
        if (!clause.verb().has(Frame.AS)
                || !clause.hasSpeaker()
                || clause.verb().passive()
                || clause.verb().infinitive()) {
            return null;
        }
        Passage p = clause.p();
        int object = clause.next();
        int to = NounPhrases.endOf(p, object);
        boolean named = p.word(clause.verb().main())
                .matches("call(ed|s|ing)?|dub(bed|s)?|label(l?ed|s)?|brand(ed|s)?|deem(ed|s)?");
        if (named && to > object && (p.quoted(to) || to + 1 < p.size())) {
            return clause.claim(object, ClauseEnd.of(p, object), "characterisation", 0.8);
        }
        boolean charge = p.word(clause.verb().main()).matches(CHARGES);
        for (int i = object; i < p.size() && i < object + 25; i++) {
            if (p.word(i).equals("as") && i > object) {
                return clause.claim(object, ClauseEnd.of(p, object), "characterisation", 0.8);
            }
            boolean of = p.word(i).equals("of") || p.word(i).equals("for");
            if (charge
                    && of
                    && i > object
                    && (i <= to || p.isTag(i - 1, "PRON"))
                    && (p.quoted(i + 1) || p.word(i + 1).endsWith("ing"))) {
                return clause.claim(object, ClauseEnd.of(p, object), "characterisation", 0.8);
            }
            if (p.isTag(i, "AUX", "SCONJ") && !p.word(i).equals("as")
                    || p.word(i).matches("[,;:]")) {
                return null;
            }
        }
        return null;
    }
}
