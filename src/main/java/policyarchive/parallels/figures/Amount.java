package policyarchive.parallels.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number as it counts.
 *
 * @param value scales worked out: 17 million is 17,000,000; a percentage is 12 for 12 %
 * @param currency of money the ISO 4217 code, {@code $} where a dollar sign does not say which; else null
 */
record Amount(double value, Unit unit, @Nullable String currency) {
    /** What the number is of. */
    enum Unit {
        COUNT,
        PERCENT,
        MONEY
    }

    Amount as(Unit other, @Nullable String money) {
        return new Amount(value, other, money);
    }
}
