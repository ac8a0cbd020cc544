package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.vocabulary.ActorKind;

/** Finds bodies by the noun alone that heads their name, once the name was said: {@code the Commission}, {@code the Foundation}. */
final class ShortForms {
    private final ArticleWords words;
    private final NameMap map;

    ShortForms(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void find() {
        Map<String, NameHit> last = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            NameHit hit = map.hitAt(i);
            if (hit != null) {
                remember(hit, last);
                continue;
            }
            NameHit meant = last.get(words.at(i).text());
            boolean definite = words.near(i, -1).is("the") && !words.near(i, 1).isCapitalised();
            if (meant != null && definite && map.isFree(i) && !words.isTitleCase(i)) {
                map.put(meant.at(new Range(i, i + 1), "short-form"));
            }
        }
    }

    private void remember(NameHit hit, Map<String, NameHit> last) {
        boolean body =
                hit.kind() == ActorKind.AGENCY || hit.kind() == ActorKind.NGO || hit.kind() == ActorKind.ALLIANCE;
        if (!body || hit.range().length() < 2) {
            return;
        }
        for (int i : new int[] {hit.range().from(), hit.range().to() - 1}) {
            String word = words.at(i).text();
            if (OrganisationHeads.standard().of(word) != null) {
                last.put(word, hit);
            }
        }
    }
}
