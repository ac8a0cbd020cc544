package policyarchive.parallels.figures;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import policyarchive.parallels.figures.Amount.Unit;

/**
 * Two figures of one thing.
 *
 * @param shared the words of context that both sentences have, as words are compared
 * @param score 0 to 1: their share of the words of the sentence that has fewer
 */
record FigureMatch(Figure one, Figure other, List<String> shared, double score) {
    private static final int FEWEST_SHARED = 3;
    /** Where the sentences name nobody and nothing in common. */
    private static final int FEWEST_WITHOUT_NAMES = 5;

    /** Of numbers that many things have: two pieces, seven countries. */
    private static final int FEWEST_OF_SMALL = 4;

    private static final double SMALL = 13;
    private static final double LEAST_SHARE = 0.3;
    private static final double FACTOR = 3;
    /** Where both state the year. */
    private static final double FACTOR_IN_ONE_YEAR = 10;

    /** Empty where the figures are of different things, or it cannot be told. */
    static Optional<FigureMatch> of(Figure one, Figure other) {
        if (!sameMeasure(one, other) || !sameThing(one.thing(), other.thing()) || !sameTime(one, other)) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(one.context().words());
        shared.retainAll(other.context().words());
        int fewer =
                Math.min(one.context().words().size(), other.context().words().size());
        double score = fewer == 0 ? 0 : (double) shared.size() / fewer;
        return shared.size() < fewest(one, other) || score < LEAST_SHARE
                ? Optional.empty()
                : Optional.of(new FigureMatch(one, other, List.copyOf(shared), score));
    }

    private static int fewest(Figure one, Figure other) {
        if (!namesAgree(one, other)) {
            return FEWEST_WITHOUT_NAMES;
        }
        boolean small = Math.min(one.amount().value(), other.amount().value()) < SMALL;
        return small && one.amount().unit() == Unit.COUNT ? FEWEST_OF_SMALL : FEWEST_SHARED;
    }

    /** Whether both give the same number. */
    boolean agrees() {
        return one.amount().value() == other.amount().value();
    }

    /** One unit, one currency, and numbers that may stand for one fact. */
    private static boolean sameMeasure(Figure one, Figure other) {
        Amount a = one.amount();
        Amount b = other.amount();
        double larger = Math.max(a.value(), b.value());
        double smaller = Math.min(a.value(), b.value());
        double factor =
                one.context().years().isEmpty() || other.context().years().isEmpty() ? FACTOR : FACTOR_IN_ONE_YEAR;
        return a.unit() == b.unit() && sameCurrency(a, b) && larger <= factor * smaller;
    }

    /** A bare dollar sign may stand for any dollar. */
    private static boolean sameCurrency(Amount a, Amount b) {
        return Objects.equals(a.currency(), b.currency()) || (isDollar(a) && isDollar(b) && (isBare(a) || isBare(b)));
    }

    private static boolean isBare(Amount amount) {
        return "$".equals(amount.currency());
    }

    private static boolean isDollar(Amount amount) {
        return isBare(amount) || (amount.currency() != null && amount.currency().endsWith("D"));
    }

    /** The same noun, and no words before it that set the two apart. */
    private static boolean sameThing(Thing one, Thing other) {
        return one.head().equals(other.head())
                && (one.modifiers().isEmpty()
                        || other.modifiers().isEmpty()
                        || !Collections.disjoint(one.modifiers(), other.modifiers()));
    }

    private static boolean sameTime(Figure one, Figure other) {
        Set<String> years = one.context().years();
        Set<String> otherYears = other.context().years();
        return years.isEmpty() || otherYears.isEmpty() || !Collections.disjoint(years, otherYears);
    }

    private static boolean namesAgree(Figure one, Figure other) {
        Set<String> names = one.context().names();
        Set<String> otherNames = other.context().names();
        return names.isEmpty() || otherNames.isEmpty() || !Collections.disjoint(names, otherNames);
    }
}
