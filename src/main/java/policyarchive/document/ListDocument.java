package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many there are in all
 * @param page from 0
 * @param next what to pass as {@code after} to go on, null on the last page
 */
public record ListDocument<T>(
        long total,
        int page,
        int size,
        List<T> items,
        @Nullable String next) {}
