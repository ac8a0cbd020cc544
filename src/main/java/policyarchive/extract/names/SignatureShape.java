package policyarchive.extract.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Whose a name in a list of signatories is by its form and its neighbours: a person's, a firm's or another body's. */
final class SignatureShape {
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_PLAIN_PERSON = 4;
    /** Before the name of who signs for somebody. */
    private static final List<String> PROXY = List.of("p.p. ", "pp. ", "pp ", "p.p ");

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
    private final SignatureFields fields;

    SignatureShape(ArticleWords words, NameMap map, Offices offices, SignatureFields fields) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.fields = fields;
    }

    /** Whether a word says which kind of firm the name before it is. */
    static boolean isFirm(Word word) {
        return FIRMS.contains(word.lower().replace(".", ""));
    }

    /** A new hit for the name of an entry; {@code people} where the list is one of persons. */
    NameHit hit(Range name, Range line, Entry entry, boolean people) {
        return isPerson(name, line, entry, people) ? person(name, words.text(name)) : body(name);
    }

    /** Whether a name is a person's; {@code people} where the list is one of persons. */
    boolean isPerson(Range name, Range line, Entry entry, boolean people) {
        Word before = words.near(name.from(), -1);
        boolean titled = name.from() > line.from() && PersonNames.isHonorific(before.text()) && !before.is("the");
        boolean honoured = titled || isByProxy(name.from());
        boolean given = Nicknames.standard().isGivenName(words.at(name.from()).text()) && name.length() > 1;
        boolean office = name.length() > 1
                && (offices.after(name.to()) != null || offices.onNextLine(name) != null || fields.givesPerson(entry));
        return name.length() <= LONGEST_PERSON
                && (honoured || !isInstitution(name) && (given || office || people && isPlain(name)));
    }

    private boolean isByProxy(int name) {
        int start = words.at(name).span().start();
        return PROXY.stream().anyMatch(mark -> words.text().startsWith(mark, start - mark.length()));
    }

    private boolean isInstitution(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (InstitutionWords.standard().contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name has nothing that a person's has not. */
    boolean isPlain(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            boolean capital = word.isCapitalised() || PersonNames.isParticle(word.text());
            boolean abbreviation = word.isAllCapitals() && !PersonNames.isInitial(word.text());
            boolean place = Places.contains(word.text())
                    || Countries.standard().byName(word.text()).isPresent();
            if (!capital || abbreviation || place) {
                return false;
            }
        }
        return name.length() > 1 && name.length() <= LONGEST_PLAIN_PERSON;
    }

    /** The words of "Roe, Jane" where more follows, in a list of persons; null where a line begins otherwise. */
    @Nullable
    Range surnameFirst(Range name, Entry entry, boolean people) {
        if (!people
                || name.length() != 1
                || entry.fields().size() < 2
                || !words.at(name.to()).is(",")) {
            return null;
        }
        Range given = words.within(entry.fields().getFirst());
        boolean plain = given.length() > 0 && given.length() < 3 && given.from() == name.to() + 1;
        for (int i = given.from(); i < given.to(); i++) {
            plain &= words.at(i).isCapitalised() && offices.at(i) == null && map.isFree(i);
        }
        boolean country =
                plain && Countries.standard().byName(words.text(given)).isPresent();
        return plain && !country ? new Range(name.from(), given.to()) : null;
    }

    NameHit person(Range name, String text) {
        return NameHit.person(name, text, "signature-line");
    }

    private NameHit body(Range name) {
        String text = words.text(name);
        ActorKind kind = isFirm(words.at(name.to() - 1)) ? ActorKind.COMPANY : ActorKind.NGO;
        return NameHit.body(name, kind, OrganisationShape.key(text), text, null, null, "signature-line");
    }
}
