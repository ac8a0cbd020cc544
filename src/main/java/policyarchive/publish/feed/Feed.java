package policyarchive.publish.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed tells of.
 *
 * @param site where the archive is, without a slash at its end
 * @param title of the feed, for people
 * @param self its own address, below that of the archive
 * @param page the page that shows the same to people, below the address of the archive
 * @param next the address of the entries after these, null where there are none
 * @param entries in their order
 */
public record Feed(
        String site,
        String title,
        String self,
        String page,
        @Nullable String next,
        List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** When any of it last changed; of an empty feed the beginning of time, so that every change is later. */
    public Instant updatedAt() {
        return entries.stream()
                .map(FeedEntry::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
