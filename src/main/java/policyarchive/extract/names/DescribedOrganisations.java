package policyarchive.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;
import policyarchive.vocabulary.ActorKind;

/** Organisations that no list knows, by the noun that describes them ({@code messaging app X}) or the office held in them ({@code X spokesperson}). */
final class DescribedOrganisations {
    private static final Map<String, ActorKind> BY_SECTOR = Map.of(
            "COMPANY", ActorKind.COMPANY, "NGO", ActorKind.NGO, "MEDIA", ActorKind.MEDIA, "ACADEMIC", ActorKind.NGO);
    private static final int LONGEST = 4;
    /** What tells that a paper is a document: {@code this 2019 paper Locks and Keys}. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:19|20)\\d\\d|this|his|her|their|research|white|green|academic|scientific|technical|policy|discussion|position|working|conference|seminal|recent|influential");

    private final Map<String, ActorKind> describers = new HashMap<>();
    /** Those that an acronym in apposition may follow, authorities with them. */
    private final Map<String, ActorKind> acronyms = new HashMap<>();

    DescribedOrganisations() {
        NameLists.records(DescribedOrganisations.class, "organisation-words.csv")
                .forEach(row -> describers.put(row.get("word"), ActorKind.valueOf(row.get("kind"))));
        acronyms.putAll(describers);
        List.of("authority", "ministry", "commission", "bureau", "directorate", "inspectorate", "council", "court")
                .forEach(word -> acronyms.put(word, ActorKind.AGENCY));
    }

    void find(ArticleWords words, NameMap map, Offices offices) {
        Appositions appositions = new Appositions(words, map);
        for (int i = 1; i < words.size(); i++) {
            ActorKind kind = kindBefore(words, i);
            boolean plain = kind != null && !words.isTitleCase(i);
            Range range = plain && offices.at(i) == null ? run(words, map, i) : null;
            if (range != null && kind != null) {
                map.put(hit(words, range, kind, "described-organisation"));
                i = range.to() - 1;
            }
        }
        appositions.find(offices, run -> isOrganisation(words, run));
    }

    /** The kind of the describing noun before this word, a comma between allowed after "the": {@code the provider, Foo}. */
    private @Nullable ActorKind kindBefore(ArticleWords words, int i) {
        Word before = words.near(i, -1);
        boolean acronym = words.at(i).isAllCapitals() && words.at(i).text().length() > 2;
        if (acronym && before.is("the") && words.near(i, -2).is(",") && isClosed(words, i)) {
            return words.near(i, -3).isCapitalised()
                    ? null
                    : acronyms.get(words.near(i, -3).lower());
        }
        if (acronym && before.is(",") && words.near(i, -2).isTagged("NOUN") && isClosed(words, i)) {
            return acronyms.get(words.near(i, -2).lower());
        }
        boolean comma = before.is(",");
        int noun = comma ? -2 : -1;
        Word word = words.near(i, noun);
        boolean definite = !comma
                || words.near(i, noun - 1).is("the")
                || words.near(i, noun - 2).is("the");
        boolean title = word.is("paper")
                && TITLED.matcher(words.near(i, noun - 1).lower()).matches();
        return word.isCapitalised() || !definite || title ? null : describers.get(word.lower());
    }

    /** {@code the telecommunications authority, the ATT,}: whether a mark ends what is in apposition. */
    private static boolean isClosed(ArticleWords words, int i) {
        Word next = words.near(i, 1);
        return next.is(",") || next.is(".") || next.isPossessive();
    }

    /** Takes the unknown organisation an office names, where a person holds the office or speaks for it. */
    void findByOffice(ArticleWords words, NameMap map, Iterable<OfficePhrase> phrases) {
        for (OfficePhrase phrase : phrases) {
            Range range = phrase.organisation();
            ActorKind kind = BY_SECTOR.get(phrase.sector());
            if (range == null
                    || kind == null
                    || !map.isFree(range)
                    || words.isTitleCase(range.from())
                    || describers.containsKey(words.near(range.to() - 1, 1).lower())) {
                continue;
            }
            boolean held = isPerson(map, phrase.range().to())
                    || isPerson(map, phrase.range().from() - 2)
                    || isPerson(map, phrase.range().from() - 3)
                    || words.at(phrase.title().to() - 1).lower().startsWith("spokes");
            if (held && isOrganisation(words, range)) {
                map.put(hit(words, range, kind, "organisation-of-office"));
            }
        }
    }

    private static boolean isPerson(NameMap map, int word) {
        NameHit hit = map.hitAt(word);
        return hit != null && hit.kind() == ActorKind.PERSON;
    }

    private static boolean isOrganisation(ArticleWords words, Range range) {
        String name = words.text(range);
        Word first = words.at(range.from());
        return !Places.contains(name)
                && !SentenceStarters.contains(first)
                && name.length() > 2
                && !Set.of("CEO", "CTO", "MP", "IT", "PhD").contains(name)
                && !(range.length() == 1 && Nicknames.standard().isGivenName(name))
                && Cities.countryOf(name).isEmpty()
                && policyarchive.naming.Countries.standard().byCapital(name).isEmpty();
    }

    private static @Nullable Range run(ArticleWords words, NameMap map, int from) {
        int to = from;
        int limit = Math.min(words.sentenceOf(from).to(), from + LONGEST);
        while (to < limit && map.isFree(to) && isPart(words, from, to)) {
            to++;
        }
        Range range = new Range(from, to);
        return to > from && isOrganisation(words, range) && !words.at(from).isTagged("NUM") ? range : null;
    }

    private static boolean isPart(ArticleWords words, int from, int i) {
        Word word = words.at(i);
        return word.isWord() && word.isCapitalised() && !word.lower().endsWith("-based")
                || word.is("&") && i > from && words.near(i, 1).isCapitalised();
    }

    private static NameHit hit(ArticleWords words, Range range, ActorKind kind, String rule) {
        String name = words.text(range);
        return NameHit.body(range, kind, OrganisationShape.key(name), name, null, null, rule);
    }
}
