package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/**
 * Looks again at listed names where they stand: a service named after its company is one name ({@code Facebook
 * Messenger}), and a union of states is no actor where it is only a place or an adjective ({@code within the EU},
 * {@code EU law}).
 */
final class KnownOrganisationContext {
    private static final Set<String> SERVICES = Set.of(
            "Messenger", "Mail", "Messages", "Chat", "Meet", "Teams", "Live", "Drive", "Cloud", "Maps", "Search");
    private static final Set<String> OFFICIAL = Set.of(
            "officials",
            "ministers",
            "leaders",
            "governments",
            "lawmakers",
            "regulators",
            "diplomats",
            "authorities",
            "institutions",
            "experts",
            "court");

    private final ArticleWords words;
    private final NameMap map;

    KnownOrganisationContext(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void settle() {
        for (NameHit hit : map.hits()) {
            if (hit.kind() == ActorKind.COMPANY && namesService(hit.range())) {
                Range whole = new Range(hit.range().from(), hit.range().to() + 1);
                String name = words.text(whole);
                map.put(NameHit.body(
                        whole,
                        hit.kind(),
                        OrganisationShape.key(name),
                        name,
                        hit.country(),
                        null,
                        "service-of-company"));
            } else if (isUnion(hit) && !acts(hit.range())) {
                map.drop(hit);
            }
        }
    }

    private boolean namesService(Range range) {
        return SERVICES.contains(words.near(range.to() - 1, 1).text()) && map.isFree(range.to());
    }

    private static boolean isUnion(NameHit hit) {
        return "European Union".equals(hit.knownAs()) || "United Nations".equals(hit.knownAs());
    }

    private boolean acts(Range range) {
        Word next = words.near(range.to() - 1, 1);
        if (next.isTagged("NOUN") || next.isTagged("ADJ")) {
            return OFFICIAL.contains(next.lower());
        }
        boolean place = ActingContext.isInPlace(words, range);
        boolean other = ActingContext.before(words, range.from()).is("of");
        boolean owns = next.isPossessive();
        return !place && !other && !owns && !words.isTitleCase(range.from());
    }
}
