package policyarchive.extract.names;

import java.util.List;
import policyarchive.extract.statements.Enumerations;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.Places;
import policyarchive.naming.Countries;
import policyarchive.vocabulary.ActorKind;

/** The names in sentences that enumerate signatories: unknown ones among known ones are of the kind of most of them. */
final class EnumeratedNames {
    private static final int LONGEST = 7;
    private static final int SHORTEST_WORD = 3;

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureWords ranges;

    EnumeratedNames(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.ranges = new SignatureWords(words);
    }

    void find() {
        for (Range sentence : words.sentences()) {
            if (sentence.length() > 3 && !words.isTitleCase(sentence.from())) {
                List<Range> members = Enumerations.in(words.text(), words.span(sentence)).stream()
                        .map(words::within)
                        .filter(r -> r.length() > 0)
                        .toList();
                take(members);
            }
        }
    }

    private void take(List<Range> members) {
        List<NameHit> known = members.stream()
                .map(r -> map.hitAt(r.to() - 1))
                .filter(h -> h != null)
                .toList();
        long persons = known.stream().filter(h -> h.kind() == ActorKind.PERSON).count();
        boolean person = persons * 2 > known.size();
        for (Range member : members) {
            Range name = ranges.bare(member);
            boolean fits = name.length() > 1 && name.length() <= LONGEST || !person && isOneWord(name);
            if (!known.isEmpty() && fits && map.isFree(name) && isUnknown(name)) {
                map.put(hit(name, person));
            }
        }
    }

    private boolean isOneWord(Range name) {
        if (name.length() != 1 || words.at(name.from()).text().length() < SHORTEST_WORD) {
            return false;
        }
        String word = words.at(name.from()).text();
        boolean surname = map.hits().stream()
                .anyMatch(h -> h.kind() == ActorKind.PERSON && h.name().endsWith(" " + word));
        return !surname
                && !Calendar.contains(words.at(name.from()))
                && !words.occursInLowerCase(words.at(name.from()).lower())
                && Countries.standard().byDemonym(word).isEmpty();
    }

    private boolean isUnknown(Range name) {
        String text = words.text(name);
        return text.length() > 1
                && offices.at(name.from()) == null
                && offices.at(name.to() - 1) == null
                && !Places.contains(text)
                && Countries.standard().byName(text).isEmpty()
                && Countries.standard().byCapital(text).isEmpty()
                && map.hits().stream().noneMatch(h -> h.name().equals(text));
    }

    private NameHit hit(Range name, boolean person) {
        String text = words.text(name);
        return person
                ? NameHit.person(name, text, "signature-enumeration")
                : NameHit.body(
                        name, ActorKind.NGO, OrganisationShape.key(text), text, null, null, "signature-enumeration");
    }
}
