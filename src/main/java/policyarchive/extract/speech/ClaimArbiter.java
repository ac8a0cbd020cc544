package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/** Keeps the surer of two claims that overlap; of two as sure the one that begins first. */
final class ClaimArbiter {
    private ClaimArbiter() {}

    static List<Attribution> settle(List<Attribution> candidates) {
        List<Attribution> byRank = new ArrayList<>(candidates);
        byRank.sort(Comparator.comparingInt(ClaimArbiter::rank)
                .thenComparingInt(c -> c.span().start())
                .thenComparingInt(c -> -c.span().length()));
        TreeMap<Integer, Attribution> kept = new TreeMap<>();
        for (Attribution candidate : byRank) {
            Span span = candidate.span();
            var before = kept.lowerEntry(span.end());
            boolean free = before == null || before.getValue().span().end() <= span.start();
            if (free && !names(kept.lowerEntry(span.start()), span) && !names(kept.higherEntry(span.start()), span)) {
                kept.put(span.start(), candidate);
            }
        }
        return List.copyOf(kept.values());
    }

    /** Whether a claim's speaker is named in a span: "who has challenged …" in an apposition is no claim. */
    private static boolean names(Map.@Nullable Entry<Integer, Attribution> claim, Span span) {
        Span speaker = claim == null ? null : claim.getValue().speaker();
        return speaker != null && speaker.contains(span);
    }

    private static int rank(Attribution candidate) {
        return candidate.rule().startsWith("quotation") ? 0 : 1;
    }
}
