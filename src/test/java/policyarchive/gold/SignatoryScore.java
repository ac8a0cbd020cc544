package policyarchive.gold;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scores who signed the joint statements of an article. */
final class SignatoryScore {

    private final GoldArticle gold;
    private final FoundArticle found;
    private final ActorMatching matching;
    private final Scorecard card;
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> tolerated = new HashSet<>();
    private final Set<String> got = new HashSet<>();
    private final boolean complete;

    SignatoryScore(GoldArticle gold, FoundArticle found, ActorMatching matching, Scorecard card) {
        this.gold = gold;
        this.found = found;
        this.matching = matching;
        this.card = card;
        for (GoldStatement statement : gold.statements()) {
            if (!statement.optional()) {
                needed.addAll(statement.signatories());
            }
            tolerated.addAll(statement.tolerated());
        }
        complete = gold.statements().stream().allMatch(GoldStatement::namesAll);
    }

    void score() {
        Set<String> seen = new HashSet<>();
        found.statements().stream()
                .map(FoundArticle.FoundStatement::signatories)
                .flatMap(Collection::stream)
                .filter(name -> seen.add(Spelling.name(name)))
                .forEach(this::signatory);
        for (String name : needed) {
            if (got.contains(name)) {
                card.truePositive(Measure.SIGNATORY_PRECISION, Measure.SIGNATORY_RECALL);
            } else {
                card.count(Measure.SIGNATORY_RECALL, false);
                card.miss(gold, "signatory missed: " + name);
            }
        }
    }

    private void signatory(String name) {
        Set<String> actors = matching.resolve(name);
        Set<String> right = actors.stream().filter(needed::contains).collect(Collectors.toSet());
        got.addAll(right);
        boolean mayBeListed = !Collections.disjoint(actors, tolerated) || (!needed.isEmpty() && !complete);
        if (right.isEmpty() && !mayBeListed) {
            card.count(Measure.SIGNATORY_PRECISION, false);
            card.miss(gold, "signatory not in gold: " + name);
        }
    }

    /** Whose names may stand for "the signatories", the governments of their countries among them. */
    static Set<String> namesOfSignatories(GoldArticle gold) {
        Set<String> names = new HashSet<>();
        gold.statements().forEach(statement -> names.addAll(statement.everybody()));
        Set<String> countries = gold.actors().stream()
                .filter(actor -> names.contains(actor.name()) && actor.country() != null)
                .map(actor -> String.valueOf(actor.country()))
                .collect(Collectors.toSet());
        gold.actors().stream()
                .filter(actor -> actor.kind().equals("GOVERNMENT") && actor.country() != null)
                .filter(actor -> countries.contains(actor.country()))
                .forEach(actor -> names.add(actor.name()));
        return names;
    }
}
