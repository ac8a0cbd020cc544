package policyarchive.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.document.Filter;

/**
 * A search for claims.
 *
 * @param q words of the claim, empty for all
 * @param actor who spoke, by id, name or alias
 * @param mode DIRECT, INDIRECT or MIXED
 * @param allTopics whether to include what is not about encryption policy
 */
public record ClaimQuery(
        String q,
        Filter actor,
        Filter stance,
        Filter mode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean allTopics,
        int page,
        int size) {}
