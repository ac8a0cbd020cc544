package policyarchive.extract.statements;

import java.util.List;
import java.util.stream.Stream;

/** All ways in which a sentence says who made a document, in the order in which they are tried. */
final class SigningRules {
    static final List<SigningRule> ALL = Stream.of(SignedRules.RULES, IssuedRules.RULES, SignatoryRules.RULES)
            .flatMap(List::stream)
            .toList();

    private SigningRules() {}
}
