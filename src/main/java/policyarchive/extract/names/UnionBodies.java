package policyarchive.extract.names;

import java.util.Map;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.KnownOrganisation.FormKind;
import policyarchive.naming.KnownOrganisations;

/**
 * The bodies of the European Union by their short names, which articles about it use without ever saying the long ones:
 * {@code the Commission}, {@code the Council}. Not where another body of such a name is about.
 */
final class UnionBodies {
    private static final Set<String> SIGNS = Set.of(
            "eu",
            "european",
            "brussels",
            "mep",
            "meps",
            "strasbourg",
            "eu-wide",
            "rapporteur",
            "europol",
            "eurojust",
            "euractiv");
    private static final int ENOUGH = 3;
    private static final Map<String, String> BODIES =
            Map.of("Commission", "European Commission", "Council", "Council of the European Union");

    private final ArticleWords words;
    private final NameMap map;

    UnionBodies(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void find() {
        if (signs() < ENOUGH) {
            return;
        }
        BODIES.forEach((head, name) -> {
            if (!isTaken(head)) {
                take(head, name);
            }
        });
    }

    private long signs() {
        long signs = 0;
        for (int i = 0; i < words.size(); i++) {
            signs += SIGNS.contains(words.at(i).lower()) ? 1 : 0;
        }
        return signs;
    }

    /** Whether some body named in the article has this head. */
    private boolean isTaken(String head) {
        return map.hits().stream()
                .anyMatch(hit -> hit.person() == null
                        && (hit.name().startsWith(head) || hit.name().endsWith(head)));
    }

    private void take(String head, String name) {
        for (int i = 1; i < words.size(); i++) {
            Word before = words.near(i, -1);
            boolean definite = before.is("the") && !words.near(i, 1).isCapitalised();
            if (words.at(i).text().equals(head) && definite && map.isFree(i) && !words.isTitleCase(i)) {
                Range range = new Range(i, i + 1);
                KnownOrganisations.standard().named(name).stream()
                        .filter(form -> form.kind() == FormKind.NAME)
                        .findFirst()
                        .ifPresent(form ->
                                map.put(KnownOrganisationFinder.hitOf(words, range, form, "short-name-of-union-body")));
            }
        }
    }
}
