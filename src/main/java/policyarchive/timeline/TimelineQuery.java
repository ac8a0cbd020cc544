package policyarchive.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policyarchive.document.Filter;

/**
 * Which entries a timeline shows.
 *
 * @param actor by id, name or alias; empty for all
 * @param kind of the speaker or signatory; empty for the default of governments, their agencies, and persons who
 *     hold an office of theirs
 * @param country ISO 3166-1 alpha-2
 * @param from keeps what may lie on or after this day
 * @param to keeps what may lie on or before this day
 * @param allTopics whether to include what is not about encryption policy
 */
public record TimelineQuery(
        Filter actor,
        Filter kind,
        Filter country,
        Filter stance,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean allTopics,
        int page,
        int size) {}
