package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks the rules in turn about each cue verb of a passage; the first that applies decides. */
final class VerbRules implements ClaimRule {
    private static final List<VerbRule> RULES = List.of(
            new QuotationRule(),
            new MedialRule(),
            new RequestRule(),
            new ReportedClauseRule(),
            new FindingRule(),
            new IntentionRule(),
            new CharacterisationRule(),
            new ObjectRule());

    @Override
    public void apply(Passage passage, List<Attribution> found) {
        List<Clause> silent = new ArrayList<>();
        for (Clause clause : Clause.of(passage)) {
            if (Silence.is(clause)) {
                silent.add(clause);
            }
            if (Silence.covers(silent, clause)) {
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
