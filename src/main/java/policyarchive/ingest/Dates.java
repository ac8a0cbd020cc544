package policyarchive.ingest;

import org.jspecify.annotations.Nullable;
import policyarchive.archive.StatedDate;
import policyarchive.source.DatedFact;

/** Dates on their way from reading to the record. */
final class Dates {
    private Dates() {}

    static @Nullable StatedDate stated(@Nullable DatedFact fact) {
        return fact == null
                ? null
                : StatedDate.of(fact.date(), fact.basis(), Clipped.line(fact.evidence()), fact.span());
    }
}
