package policyarchive.gold;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores the cited addresses and their numbers. */
final class ReferenceScore {

    private ReferenceScore() {}

    static void score(GoldArticle gold, FoundArticle found, Scorecard card) {
        Map<String, @Nullable Integer> numbers = new HashMap<>();
        found.references().forEach(reference -> numbers.put(Spelling.address(reference.url()), reference.number()));
        for (GoldArticle.GoldReference reference : gold.references()) {
            String address = Spelling.address(reference.url());
            boolean hit = numbers.containsKey(address)
                    && (reference.number() == null || Objects.equals(numbers.get(address), reference.number()));
            card.count(Measure.REFERENCES, hit);
            if (!hit) {
                card.miss(gold, "reference missed: " + reference.url());
            }
        }
    }
}
