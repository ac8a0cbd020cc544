package policyarchive.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.names.OrganisationHeads.Head;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.KnownOrganisation.Form;
import policyarchive.naming.KnownOrganisation.FormKind;
import policyarchive.naming.KnownOrganisations;
import policyarchive.naming.Spelling;
import policyarchive.vocabulary.ActorKind;

/**
 * Reads {@code Name (ABC)} and {@code ABC (Name)} where the initials agree, and finds the acronym wherever it stands. A
 * name that a source got slightly wrong is the listed organisation of that acronym when most of its words agree.
 */
final class AcronymDefinitions {
    private final OrganisationHeads heads = OrganisationHeads.standard();

    void find(ArticleWords words, NameMap map) {
        Map<String, NameHit> defined = new HashMap<>();
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.at(i).is("(") && words.at(i + 2).is(")") && Initials.isAcronym(words.at(i + 1))) {
                define(words, map, new Range(i + 1, i + 2), Initials.before(words, i), defined);
            } else if (words.at(i).is("(") && Initials.isAcronym(words.at(i - 1))) {
                define(words, map, new Range(i - 1, i), Initials.inside(words, i), defined);
            }
        }
        spread(words, map, defined);
    }

    private void define(
            ArticleWords words, NameMap map, Range acronym, @Nullable Range full, Map<String, NameHit> defined) {
        String abbreviation = words.text(acronym);
        if (full == null) {
            NameHit before = map.hitAt(acronym.from() - 2);
            if (before != null
                    && before.range().to() == acronym.from() - 1
                    && map.hitAt(acronym.from()) == null
                    && before.kind() != ActorKind.PERSON
                    && initialsRoughly(before.name(), abbreviation)) {
                defined.put(abbreviation, before);
            }
            return;
        }
        NameHit hit = nameFor(words, map, full, abbreviation);
        if (hit == null) {
            map.close(full);
            map.close(acronym);
            return;
        }
        NameHit there = map.hitAt(full.from());
        if (there == null || !hit.key().equals(there.key())) {
            map.put(hit.at(full, "acronym-definition"));
        }
        defined.put(abbreviation, hit);
    }

    private static boolean initialsRoughly(String name, String acronym) {
        return Spelling.fold(name).charAt(0) == Character.toLowerCase(acronym.charAt(0));
    }

    private @Nullable NameHit nameFor(ArticleWords words, NameMap map, Range full, String acronym) {
        if (map.isClosed(full.to() - 1)) {
            return null;
        }
        NameHit there = map.hitAt(full.from());
        NameHit taken =
                there != null && there.range().to() == full.to() && there.kind() != ActorKind.PERSON ? there : null;
        if (taken != null && taken.knownAs() != null) {
            return taken;
        }
        String name = words.text(full);
        Optional<Form> listed = KnownOrganisations.standard().named(acronym).stream()
                .filter(form -> form.kind() == FormKind.ACRONYM
                        && agree(name, form.organisation().name()))
                .findFirst();
        if (listed.isPresent()) {
            return KnownOrganisationFinder.hitOf(words, full, listed.get(), "acronym-definition");
        }
        if (taken != null) {
            return taken;
        }
        ActorKind kind = kind(words, full);
        return kind == null ? null : OrganisationShape.hit(words, full, kind, there == null ? null : there.country());
    }

    /** Whether at least half of the longer words of the two names are the same. */
    private static boolean agree(String one, String other) {
        List<String> a = longWords(one);
        List<String> b = longWords(other);
        long same = a.stream().filter(b::contains).count();
        return same * 2 >= Math.max(a.size(), b.size()) && same > 0;
    }

    private static List<String> longWords(String name) {
        return List.of(Spelling.fold(name).split(" ")).stream()
                .filter(word -> !Initials.isSmall(word))
                .toList();
    }

    /** The kind that the first or the last word of the name says. */
    private @Nullable ActorKind kind(ArticleWords words, Range full) {
        Head last = heads.of(words.at(full.to() - 1).text());
        if (last != null && last.mayEnd()) {
            return BodyKinds.of(words, full, full.to() - 1, last);
        }
        for (int i = full.from(); i + 1 < full.to(); i++) {
            Head head = heads.of(words.at(i).text());
            if (head != null
                    && head.mayOpen()
                    && Initials.isSmall(words.at(i + 1).lower())) {
                return BodyKinds.of(words, full, i, head);
            }
        }
        return null;
    }

    private static void spread(ArticleWords words, NameMap map, Map<String, NameHit> defined) {
        for (int i = 0; i < words.size(); i++) {
            NameHit hit = defined.get(words.at(i).text());
            NameHit there = map.hitAt(i);
            if (hit != null
                    && !map.isClosed(i)
                    && (there == null || there.range().length() == 1)) {
                map.put(hit.at(new Range(i, i + 1), "acronym"));
            }
        }
    }
}
