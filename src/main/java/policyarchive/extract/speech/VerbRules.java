package policyarchive.extract.speech;

import java.util.List;
import java.util.Objects;

/** Asks the rules in turn about each cue verb of a passage; the first that applies decides. */
final class VerbRules implements ClaimRule {
    private static final List<VerbRule> RULES = List.of(
            new QuotationRule(),
            new MedialRule(),
            new RequestRule(),
            new ReportedClauseRule(),
            new IntentionRule(),
            new CharacterisationRule(),
            new ObjectRule());

    /** "has not said who", "did not claim that": what is not said is nobody's claim; what is not thought is an opinion. */
    private static boolean unsaid(Clause clause) {
        return clause.verb().negated()
                && clause.p().word(clause.verb().main()).matches(SAYING)
                && !clause.verb().modal();
    }

    private static final String SAYING =
            "sa(y|id|ying)|claim(ed|ing)?|suggest(ed|ing)?|stat(e|ed|ing)|mention(ed)?|disclose(d)?|reveal(ed)?|specif(y|ied)|explain(ed)?|indicate(d)?|announce(d)?|comment(ed)?|clarif(y|ied)|detail(ed)?|report(ed)?|allege(d)?|assert(ed)?|elaborate(d)?";

    @Override
    public void apply(Passage passage, List<Attribution> found) {
        for (Clause clause : Clause.of(passage)) {
            if (unsaid(clause)) {
                continue;
            }
            RULES.stream()
                    .map(rule -> rule.read(clause))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found::add);
        }
    }
}
