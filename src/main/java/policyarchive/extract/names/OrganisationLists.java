package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Cities;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/**
 * Unknown names in a list of organisations: {@code whose members include Foo, Bar and Baz}. They are of the kind that
 * most of the others are of, or that the noun before the list says.
 */
final class OrganisationLists {
    private static final int LONGEST = 4;
    private static final int NOUN_REACH = 6;
    private static final Set<String> LEADS = Set.of(
            "include", "includes", "including", "are", "as", "like", "by", "of", ":", "\u2014", "\u2013", "-", "(");
    private static final Map<String, ActorKind> NOUNS = Map.ofEntries(
            Map.entry("companies", ActorKind.COMPANY),
            Map.entry("firms", ActorKind.COMPANY),
            Map.entry("providers", ActorKind.COMPANY),
            Map.entry("apps", ActorKind.COMPANY),
            Map.entry("messengers", ActorKind.COMPANY),
            Map.entry("platforms", ActorKind.COMPANY),
            Map.entry("operators", ActorKind.COMPANY),
            Map.entry("vendors", ActorKind.COMPANY),
            Map.entry("banks", ActorKind.COMPANY),
            Map.entry("start-ups", ActorKind.COMPANY),
            Map.entry("groups", ActorKind.NGO),
            Map.entry("organisations", ActorKind.NGO),
            Map.entry("organizations", ActorKind.NGO),
            Map.entry("charities", ActorKind.NGO),
            Map.entry("ngos", ActorKind.NGO),
            Map.entry("associations", ActorKind.NGO),
            Map.entry("newspapers", ActorKind.MEDIA),
            Map.entry("broadcasters", ActorKind.MEDIA));

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final CountryPhrases countries;

    OrganisationLists(ArticleWords words, NameMap map, Offices offices, CountryPhrases countries) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.countries = countries;
    }

    void find() {
        for (int i = 0; i < words.size(); i++) {
            Range first = item(i);
            if (first != null) {
                i = Math.max(i, listFrom(first) - 1);
            }
        }
    }

    /** Reads the list that opens with this item, and returns where it ends. */
    private int listFrom(Range first) {
        List<Range> items = new ArrayList<>(List.of(first));
        int end = first.to();
        for (Range next = following(end); next != null; next = following(end)) {
            items.add(next);
            end = next.to();
        }
        ActorKind kind = items.size() < 2 ? null : kind(items);
        if (kind != null && !words.isTitleCase(first.from())) {
            for (Range item : items) {
                if (map.isFree(item) && isUnknown(item)) {
                    String name = words.text(item);
                    map.put(NameHit.body(
                            item, kind, OrganisationShape.key(name), name, null, null, "organisation-in-list"));
                }
            }
        }
        return end;
    }

    /** The item after the marks and words that link it, null where the list ends: at a semicolon before a name with its place. */
    private @Nullable Range following(int end) {
        int i = end;
        int limit = words.sentenceOf(end - 1).to();
        for (int marks = 0; marks < 2 && i < limit && isLink(words.at(i)); marks++) {
            i++;
        }
        Range item = i == end || i >= limit ? null : item(i);
        boolean besides = item != null
                && words.at(end).is(";")
                && words.near(item.to() - 1, 1).is(",");
        return besides ? null : item;
    }

    private static boolean isLink(Word word) {
        return word.is(",") || word.is(";") || word.is("and") || word.is("or") || word.is("&");
    }

    /** A body that is known, or capitalised words that nobody has taken. */
    private @Nullable Range item(int i) {
        NameHit hit = map.hitAt(i);
        if (hit != null) {
            return hit.range().from() == i && hit.kind() != ActorKind.PERSON ? hit.range() : null;
        }
        int limit = Math.min(words.sentenceOf(i).to(), i + LONGEST + 1);
        int to = i;
        while (to < limit && map.isFree(to) && isName(words.at(to)) && offices.at(to) == null) {
            to++;
        }
        boolean bounded = to > i && to - i <= LONGEST && !isName(words.near(i, -1));
        return bounded ? new Range(i, to) : null;
    }

    private static boolean isName(Word word) {
        return word.isWord() && word.isCapitalised();
    }

    private boolean isUnknown(Range item) {
        String name = words.text(item);
        Word first = words.at(item.from());
        return name.length() > 1
                && !Places.contains(name)
                && !SentenceStarters.contains(first)
                && !Nicknames.standard().isGivenName(first.text())
                && !PersonNames.isHonorific(first.text())
                && !policyarchive.extract.words.Calendar.contains(first)
                && countries.at(words, item.from()).isEmpty()
                && Cities.countryOf(name).isEmpty()
                && Countries.standard().byCapital(name).isEmpty()
                && !(item.length() == 1 && words.occursInLowerCase(first.lower()));
    }

    /** What the known ones are where they are as many as the others or the list is announced; else what its noun says. */
    private @Nullable ActorKind kind(List<Range> items) {
        Map<ActorKind, Integer> counts = new EnumMap<>(ActorKind.class);
        int known = 0;
        for (Range item : items) {
            NameHit hit = map.hitAt(item.from());
            if (hit != null) {
                known++;
                counts.merge(hit.kind(), 1, Integer::sum);
            }
        }
        ActorKind noun = noun(items.getFirst().from());
        ActorKind most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        boolean ofTrade = most == ActorKind.COMPANY || most == ActorKind.NGO || most == ActorKind.MEDIA;
        if (most != null && !ofTrade) {
            return null;
        }
        boolean members = isMembers(items.getFirst().from());
        boolean enough = known > 0 && (members || items.size() > 2 && (known > 1 || 2 * known >= items.size() - 1));
        return enough ? most : most == null ? noun : null;
    }

    /** The kind of the noun that announces the list: {@code six other providers — Foo, Bar and Baz}. */
    private @Nullable ActorKind noun(int first) {
        if (!LEADS.contains(words.near(first, -1).lower())) {
            return NOUNS.get(words.near(first, -1).lower());
        }
        for (int i = 2; i <= NOUN_REACH; i++) {
            ActorKind kind = NOUNS.get(words.near(first, -i).lower());
            if (kind != null) {
                return i <= 3 ? kind : null;
            }
        }
        return null;
    }

    private boolean isMembers(int first) {
        for (int i = 1; i <= 3; i++) {
            if (Set.of("members", "signatories", "backers", "customers", "clients")
                    .contains(words.near(first, -i).lower())) {
                return true;
            }
        }
        return noun(first) != null;
    }
}
