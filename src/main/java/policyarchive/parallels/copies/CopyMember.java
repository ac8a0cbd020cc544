package policyarchive.parallels.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.StatedDate;

/** What decides which of several copies came first: the earliest publication, then the first import. */
record CopyMember(
        Long id,
        String slug,
        @Nullable String copyGroup,
        @Nullable StatedDate published,
        Instant importedAt) {
    static final Comparator<CopyMember> FIRST = Comparator.comparing(
                    CopyMember::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(CopyMember::importedAt)
            .thenComparing(CopyMember::id);

    private @Nullable LocalDate day() {
        return published == null ? null : published.dayWithinAMonth();
    }
}
