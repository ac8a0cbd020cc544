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

    @Override
    public void apply(Passage passage, List<Attribution> found) {
        for (Clause clause : Clause.of(passage)) {
            RULES.stream()
                    .map(rule -> rule.read(clause))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found::add);
        }
    }
}
