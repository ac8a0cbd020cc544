package policyarchive.extract.names;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.statements.SignatureList;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.PersonNames;
import policyarchive.source.ParsedArticle;
import policyarchive.vocabulary.ActorKind;

/**
 * The names in lists of signatories: what stands first in a line of such a list is a name, whatever its words. It is a
 * person's where an honorific, a known given name, an office or the rest of the list says so, else a body's.
 */
final class SignatureNames {
    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureWords ranges;
    private final SignatureRoles roles;
    private final SignatureShape shape;
    private final SignatureCountries countries;

    SignatureNames(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.ranges = new SignatureWords(words);
        this.roles = new SignatureRoles(words, map, offices);
        this.shape = new SignatureShape(words, map, offices, new SignatureFields(words, offices));
        this.countries = new SignatureCountries(words, map, offices);
    }

    void find(ParsedArticle article) {
        for (SignatureList list : SignatureList.in(article)) {
            boolean people = isOfPeople(list);
            list.entries().forEach(entry -> take(entry, people));
            countries.read(list);
        }
    }

    /** Whether at least half of the lines of a list, but for those of bodies that are known, begin with persons' names. */
    private boolean isOfPeople(SignatureList list) {
        int people = 0;
        int others = 0;
        for (Entry entry : list.entries()) {
            Range line = words.within(entry.line());
            Range name = ranges.bare(words.within(entry.name()));
            NameHit hit = map.hitAt(name.from());
            boolean person = hit == null
                    ? name.length() > 0 && shape.isPerson(name, line, entry, false)
                    : hit.kind() == ActorKind.PERSON;
            people += person ? 1 : 0;
            others += hit == null && !person && !isOffice(name) ? 1 : 0;
        }
        return people > 0 && people >= others;
    }

    private void take(Entry entry, boolean people) {
        Range line = words.within(entry.line());
        Range name = ranges.bare(words.within(entry.name()));
        if (name.length() == 0) {
            return;
        }
        if (isOffice(name)) {
            person(line).ifPresent(hit -> map.put(roles.complete(hit, entry)));
            return;
        }
        Range turned = shape.surnameFirst(name, entry, people);
        if (turned != null) {
            clear(line, turned);
            map.put(shape.person(turned, words.text(new Range(name.to() + 1, turned.to())) + " " + words.text(name)));
            return;
        }
        NameHit hit = known(name, line);
        if (hit == null && isNew(name)) {
            hit = shape.hit(name, line, entry, people);
            clear(line, name);
            map.put(hit);
        }
        if (hit != null) {
            map.put(roles.complete(hit, entry));
        }
    }

    /** The first person named in a line. */
    private Optional<NameHit> person(Range line) {
        return IntStream.range(line.from(), line.to())
                .mapToObj(map::hitAt)
                .filter(hit -> hit != null && hit.kind() == ActorKind.PERSON)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    /** Whether the name of a person was taken with an academic title before it. */
    private boolean isWithTitle(NameHit hit) {
        return hit.kind() == ActorKind.PERSON
                && !PersonNames.isHonorific(words.at(hit.range().from()).text());
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
        if (first != null && !astride && first.range().from() < name.from() && isWithTitle(first)) {
            NameHit bare = shape.person(name, words.text(name));
            return new NameHit(
                    name,
                    bare.kind(),
                    "",
                    bare.name(),
                    first.country(),
                    null,
                    bare.person(),
                    first.roles(),
                    first.official(),
                    bare.rule());
        }
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
            more |= !hit.range().contains(i) && word.isCapitalised() && !SignatureShape.isFirm(word);
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
        return text.length() > 1
                && !listed
                && Countries.standard().byHeading(text).isEmpty();
    }
}
