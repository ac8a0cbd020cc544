package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
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

    /** {@code National Congress} is not the one that is called Congress alone. */
    private static final Set<String> LEVELS = Set.of("National", "Federal", "State", "People's", "People’s", "General");

    private final ArticleWords words;
    private final NameMap map;
    private final CountryPhrases countries;

    KnownOrganisationContext(ArticleWords words, NameMap map, CountryPhrases countries) {
        this.countries = countries;
        this.words = words;
        this.map = map;
    }

    void settle() {
        for (NameHit hit : map.hits()) {
            if (hit.kind() == ActorKind.COMPANY && Platforms.isMedium(words, hit.range())) {
                map.drop(hit);
                map.close(hit.range());
            } else if (hit.kind() == ActorKind.COMPANY && namesService(hit.range())) {
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
            } else if (isPartOfFirm(hit.range()) || isPartOfAgency(hit)) {
                map.drop(hit);
            } else if (isBranch(hit)) {
                takeBranch(hit);
            } else if (isUnion(hit) && !acts(hit.range())) {
                map.drop(hit);
            }
        }
    }

    /** {@code Signal & Noise} is not Signal, unless the name is that of a longer one. */
    private boolean isPartOfFirm(Range range) {
        boolean after = words.near(range.to() - 1, 1).is("&")
                && words.near(range.to() - 1, 2).isCapitalised()
                && map.hitAt(range.to() + 1) == null;
        boolean before = words.near(range.from(), -1).is("&")
                && words.near(range.from(), -2).isCapitalised()
                && map.hitAt(range.from() - 2) == null;
        return after || before;
    }

    /** {@code Health Service} in {@code Health Service Executive}, {@code Department of Justice} before {@code and Police}. */
    private boolean isPartOfAgency(NameHit hit) {
        Range range = hit.range();
        if (hit.kind() != ActorKind.AGENCY || words.isTitleCase(range.from())) {
            return false;
        }
        if (range.length() < 2) {
            return OrganisationHeads.standard().of(words.text(range)) != null
                    && LEVELS.contains(words.near(range.from(), -1).text());
        }
        int last = range.to() - 1;
        boolean executive =
                words.at(last).is("service") && words.near(last, 1).text().equals("Executive");
        boolean federal = words.near(range.from(), -1).text().equals("Federal")
                && words.at(range.from() + 1).is("of");
        boolean field =
                words.near(last, 1).is("and") && words.near(last, 2).text().equals("Police");
        return executive || federal && field;
    }

    private boolean isBranch(NameHit hit) {
        boolean may = hit.kind() == ActorKind.COMPANY || hit.kind() == ActorKind.NGO;
        return may
                && NationalBranch.with(words, countries, hit.range()).length()
                        > hit.range().length();
    }

    private void takeBranch(NameHit hit) {
        Range whole = NationalBranch.with(words, countries, hit.range());
        String name = words.text(whole);
        String country = countries
                .at(words, hit.range().to())
                .map(phrase -> phrase.country().code())
                .orElse(hit.country());
        map.put(NameHit.body(whole, hit.kind(), OrganisationShape.key(name), name, country, null, "national-branch"));
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
