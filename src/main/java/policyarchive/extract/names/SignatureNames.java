package policyarchive.extract.names;

import java.util.List;
import policyarchive.extract.statements.Enumerations;
import policyarchive.extract.statements.SignatureList;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;
import policyarchive.naming.Nicknames;
import policyarchive.naming.PersonNames;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/**
 * The names in lists and enumerations of signatories that nothing else recognises: what stands first in a line of such a list is a name,
 * whatever its words. It is a person's where an honorific, a known given name or an office says so, else a body's.
 */
final class SignatureNames {
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_BODY = 7;

    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;

    SignatureNames(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
    }

    void find(ParsedArticle article) {
        for (SignatureList list : SignatureList.in(article)) {
            list.entries().forEach(this::take);
        }
        for (Range sentence : words.sentences()) {
            if (sentence.length() > 3 && !words.isTitleCase(sentence.from())) {
                enumerated(Enumerations.in(words.text(), words.span(sentence)));
            }
        }
    }

    /** Unknown names among known ones are of the kind of most of them. */
    private void enumerated(List<Span> members) {
        List<Range> ranges =
                members.stream().map(this::range).filter(r -> r.length() > 0).toList();
        List<NameHit> known = ranges.stream()
                .map(r -> map.hitAt(r.to() - 1))
                .filter(h -> h != null)
                .toList();
        long persons = known.stream().filter(h -> h.kind() == ActorKind.PERSON).count();
        boolean person = persons * 2 > known.size();
        for (Range range : ranges) {
            Range name = bare(range);
            boolean plain = name.length() > 1 && name.length() <= LONGEST_BODY;
            if (!known.isEmpty() && plain && isUnknown(name) && map.isFree(name)) {
                map.put(person ? person(name, words.text(name)) : body(name, words.text(name)));
            }
        }
    }

    private boolean isUnknown(Range name) {
        String text = words.text(name);
        return text.length() > 1
                && offices.at(name.from()) == null
                && offices.at(name.to() - 1) == null
                && Countries.standard().byName(text).isEmpty()
                && Countries.standard().byCapital(text).isEmpty()
                && map.hits().stream().noneMatch(h -> h.name().equals(text));
    }

    private void take(SignatureList.Entry entry) {
        Range line = range(entry.line());
        Range name = bare(range(entry.name()));
        boolean free = name.length() > 0 && offices.at(name.from()) == null;
        for (int i = name.from(); i < name.to(); i++) {
            free &= map.hitAt(i) == null;
        }
        boolean person = false;
        for (int i = line.from(); i < line.to(); i++) {
            NameHit hit = map.hitAt(i);
            person |= hit != null && hit.kind() == ActorKind.PERSON;
        }
        String text = name.length() == 0 ? "" : words.text(name);
        boolean country = Countries.standard().byName(text).isPresent();
        boolean known = map.hits().stream().anyMatch(h -> h.name().equals(text));
        if (free && !person && text.length() > 1 && !country && !known) {
            map.put(isPerson(name, line) ? person(name, text) : body(name, text));
        }
    }

    private boolean isPerson(Range name, Range line) {
        boolean honoured = name.from() > line.from()
                && PersonNames.isHonorific(words.at(name.from() - 1).text());
        boolean given = Nicknames.standard().isGivenName(words.at(name.from()).text()) && name.length() > 1;
        boolean office = name.length() > 1 && offices.after(name.to()) != null;
        return name.length() <= LONGEST_PERSON && (honoured || given || office);
    }

    private NameHit person(Range name, String text) {
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

    private static NameHit body(Range name, String text) {
        return NameHit.body(name, ActorKind.NGO, OrganisationShape.key(text), text, null, null, "signature-line");
    }

    /** Without the honorifics before and the letters behind a name. */
    private Range bare(Range name) {
        int from = name.from();
        int to = name.to();
        while (from < to
                && PersonNames.isHonorific(words.at(from).text())
                && !words.at(from).is("the")) {
            from++;
        }
        while (to > from + 1
                && (!words.at(to - 1).isWord()
                        || PersonNames.isSuffix(words.at(to - 1).text()))) {
            to--;
        }
        return new Range(from, to);
    }

    private Range range(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < words.size() && words.at(to).span().end() <= span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Word word = words.at(middle);
            if (word.span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
