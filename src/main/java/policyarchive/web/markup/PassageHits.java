package policyarchive.web.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * What of a search stands in a passage, and where to find the rest.
 *
 * @param first the number of the first of its hits among all, from 1
 * @param ids of its hits
 * @param previous the id of the last hit before it
 * @param next the id of the first hit after it
 */
public record PassageHits(
        int first,
        List<String> ids,
        @Nullable String previous,
        @Nullable String next) {
    public PassageHits {
        ids = List.copyOf(ids);
    }

    /** The hits of each passage; a hit belongs to the first that shows some of it, and one that none shows to none. */
    static List<PassageHits> of(List<Span> passages, List<Span> hits) {
        List<List<String>> ids = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            ids.add(new ArrayList<>());
        }
        for (Span hit : hits) {
            IntStream.range(0, passages.size())
                    .filter(i -> hit.overlaps(passages.get(i)))
                    .findFirst()
                    .ifPresent(i -> ids.get(i).add(Mark.hit(hit).key()));
        }
        List<String> all = ids.stream().flatMap(List::stream).toList();
        List<PassageHits> of = new ArrayList<>();
        int before = 0;
        for (List<String> own : ids) {
            int after = before + own.size();
            of.add(new PassageHits(
                    before + 1,
                    own,
                    before == 0 ? null : all.get(before - 1),
                    after == all.size() ? null : all.get(after)));
            before = after;
        }
        return of;
    }
}
