package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.Places;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;
import policyarchive.naming.Spelling;
import policyarchive.vocabulary.ActorKind;

/**
 * Finds the organisations of a list of names that no list and no head noun gives away: a whole line, up to a bracket or
 * a comma, among lines of which others name organisations.
 */
final class SignatoryLines {
    private static final int LONGEST = 12;
    private static final int FEWEST_KNOWN = 2;
    private static final int LONGEST_LINK = 4;
    private static final Set<String> HEADINGS =
            Set.of("links", "documents", "resources", "reading", "notes", "contacts", "contact", "media", "more");

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureShape shape;
    private final Set<String> persons = new HashSet<>();

    SignatoryLines(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.shape = new SignatureShape(words, map, offices, new SignatureFields(words, offices));
    }

    void find() {
        for (NameHit hit : map.hits()) {
            if (hit.kind() == ActorKind.PERSON) {
                persons.add(Spelling.fold(hit.name()));
            }
        }
        List<Range> lines = new ArrayList<>();
        for (Range sentence : words.sentences()) {
            if (sentence.length() > 0 && words.isListed(sentence.from())) {
                lines.add(sentence);
            } else {
                read(lines);
                lines.clear();
            }
        }
        read(lines);
    }

    private void read(List<Range> lines) {
        if (lines.stream().filter(this::holdsBody).count() < FEWEST_KNOWN) {
            return;
        }
        long people = lines.stream().filter(this::opensWithPerson).count();
        boolean mostlyPeople = 2 * people >= lines.size();
        for (Range line : lines) {
            Range name = name(line);
            if (name != null && !(mostlyPeople && shape.isPlain(name))) {
                String text = words.text(name);
                map.put(NameHit.body(
                        name, ActorKind.NGO, OrganisationShape.key(text), text, null, null, "line-of-signatories"));
            }
        }
    }

    private boolean holdsBody(Range line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (map.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithPerson(Range line) {
        int i = first(line);
        NameHit hit = map.hitAt(PersonNames.isHonorific(words.at(i).text()) ? i + 1 : i);
        return hit != null && hit.kind() == ActorKind.PERSON;
    }

    private int first(Range line) {
        int i = line.from();
        while (i < line.to() && !words.at(i).isWord()) {
            i++;
        }
        return i;
    }

    /** The words up to the first bracket, comma or dash, null where some of them are known to be something else. */
    private @Nullable Range name(Range line) {
        int from = first(line);
        int to = from;
        while (to < line.to() && !endsName(words.at(to))) {
            if (!map.isFree(to) || offices.at(to) != null) {
                return null;
            }
            to++;
        }
        Range name = new Range(from, to);
        boolean fits = to > from && to - from <= LONGEST && words.at(from).isCapitalised();
        return fits
                        && isNamed(name)
                        && !persons.contains(Spelling.fold(words.text(name)))
                        && !Places.contains(words.text(name))
                        && !SentenceStarters.contains(words.at(from))
                ? name
                : null;
    }

    /** Whether all longer words have capitals, as in names and unlike in sentences. */
    private boolean isNamed(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            boolean plain =
                    word.isWord() && !word.isCapitalised() && word.text().length() > LONGEST_LINK;
            if (plain || word.is(":") || Calendar.contains(word)) {
                return false;
            }
        }
        return !HEADINGS.contains(words.at(name.to() - 1).lower());
    }

    private static boolean endsName(Word word) {
        String mark = word.text();
        return mark.equals("(") || mark.equals(",") || mark.equals("\u2013") || mark.equals("\u2014");
    }
}
