package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.statements.SignatureList;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.source.ParsedArticle;
import policyarchive.vocabulary.ActorKind;

/**
 * The names in lists of signatories: what stands first in a line of such a list is a name, whatever its words. It is a
 * person's where an honorific, a known given name, an office or the rest of the list says so, else a body's.
 */
final class SignatureNames {
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_PLAIN_PERSON = 4;
    private static final Set<String> FIRMS = Set.of(
            "inc",
            "ltd",
            "llc",
            "plc",
            "gmbh",
            "ag",
            "corp",
            "corporation",
            "limited",
            "oy",
            "ab",
            "bv",
            "sa",
            "srl",
            "kk");

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureWords ranges;
    private final SignatureRoles roles;

    SignatureNames(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.ranges = new SignatureWords(words);
        this.roles = new SignatureRoles(words, map, offices);
    }

    void find(ParsedArticle article) {
        for (SignatureList list : SignatureList.in(article)) {
            boolean people = isOfPeople(list);
            list.entries().forEach(entry -> take(entry, people));
            countryBelow(list);
        }
    }

    /** Whether at least half of the lines of a list begin with names that are known to be persons'. */
    private boolean isOfPeople(SignatureList list) {
        long people = list.entries().stream()
                .map(entry -> map.hitAt(ranges.bare(ranges.range(entry.name())).from()))
                .filter(hit -> hit != null && hit.kind() == ActorKind.PERSON)
                .count();
        return people * 2 >= list.entries().size();
    }

    private void take(Entry entry, boolean people) {
        Range line = ranges.range(entry.line());
        Range name = ranges.bare(ranges.range(entry.name()));
        if (name.length() == 0 || isOffice(name)) {
            return;
        }
        NameHit hit = known(name, line);
        if (hit == null && isNew(name)) {
            hit = isPerson(name, line, entry, people) ? person(name) : body(name);
            clear(line, name);
            map.put(hit);
        }
        if (hit != null) {
            map.put(roles.complete(hit, entry));
        }
    }

    private boolean isOffice(Range name) {
        OfficePhrase office = offices.at(name.from());
        return office != null && office.range().to() <= name.to();
    }

    /** Who is known to stand in a line: the person anywhere in it, or the body whose name is the first part's. */
    private @Nullable NameHit known(Range name, Range line) {
        NameHit first = map.hitAt(name.from());
        boolean astride = first != null
                && first.kind() == ActorKind.PERSON
                && first.range().to() > name.to() + 1;
        if (first != null && !astride && (first.kind() == ActorKind.PERSON || !isLonger(name, first))) {
            return first;
        }
        for (int i = name.from(); i < name.to(); i++) {
            NameHit hit = map.hitAt(i);
            if (hit != null && hit.kind() == ActorKind.PERSON && !astride) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a name has more words than what is known of it: "Sparrow Ireland" where "Sparrow" was found. */
    private boolean isLonger(Range name, NameHit hit) {
        boolean more = false;
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            more |= !hit.range().contains(i) && word.isCapitalised() && !FIRMS.contains(word.lower());
        }
        return more;
    }

    private void clear(Range line, Range name) {
        for (int i = line.from(); i < line.to(); i++) {
            NameHit hit = map.hitAt(i);
            boolean astride = hit != null
                    && (name.contains(i)
                            || hit.range().from() < name.to() && hit.range().to() > name.from());
            if (hit != null && astride) {
                map.drop(hit);
            }
        }
    }

    /** Whether nobody is named so yet, and no country. */
    private boolean isNew(Range name) {
        String text = words.text(name);
        boolean listed = map.hits().stream().anyMatch(h -> h.name().equals(text));
        return text.length() > 1 && !listed && Countries.standard().byName(text).isEmpty();
    }

    private boolean isPerson(Range name, Range line, Entry entry, boolean people) {
        boolean institution = false;
        boolean plain = name.length() > 1 && name.length() <= LONGEST_PLAIN_PERSON;
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            institution |= InstitutionWords.standard().contains(word);
            boolean capital = word.isCapitalised() || PersonNames.isParticle(word.text());
            plain &= capital && (!word.isAllCapitals() || PersonNames.isInitial(word.text()));
        }
        boolean honoured = name.from() > line.from()
                && PersonNames.isHonorific(words.at(name.from() - 1).text())
                && !words.at(name.from() - 1).is("the");
        boolean given = Nicknames.standard().isGivenName(words.at(name.from()).text()) && name.length() > 1;
        boolean office = name.length() > 1 && (offices.after(name.to()) != null || roles.givesOffice(entry));
        return name.length() <= LONGEST_PERSON && (honoured || !institution && (given || office || people && plain));
    }

    private NameHit person(Range name) {
        String text = words.text(name);
        return new NameHit(
                name,
                ActorKind.PERSON,
                "",
                text,
                null,
                null,
                PersonNames.parse(text),
                List.of(),
                false,
                "signature-line");
    }

    private NameHit body(Range name) {
        String text = words.text(name);
        boolean firm = FIRMS.contains(words.at(name.to() - 1).lower().replace(".", ""));
        ActorKind kind = firm ? ActorKind.COMPANY : ActorKind.NGO;
        return NameHit.body(name, kind, OrganisationShape.key(text), text, null, null, "signature-line");
    }

    /** A country on a line of its own is that of the person named above it. */
    private void countryBelow(SignatureList list) {
        List<NameHit> above = new ArrayList<>();
        for (Entry entry : list.entries()) {
            String line = entry.line().of(words.text()).strip();
            var country = Countries.standard().byName(line);
            NameHit hit = map.hitAt(ranges.bare(ranges.range(entry.name())).from());
            if (country.isPresent() && !above.isEmpty()) {
                above.forEach(
                        h -> map.put(h.country() == null ? h.of(country.get().code()) : h));
                above.clear();
            } else if (hit != null && hit.kind() == ActorKind.PERSON) {
                above.clear();
                above.add(hit);
            }
        }
    }
}
