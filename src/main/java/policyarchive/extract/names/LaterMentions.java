package policyarchive.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.naming.Spelling;
import policyarchive.vocabulary.ActorKind;

/** Finds the names that were recognised once wherever else they stand: surnames alone, unlisted organisations, names in headings. */
final class LaterMentions {
    private static final int LONGEST = 4;

    private final ArticleWords words;
    private final NameMap map;
    private final Set<String> firstSurnames = new HashSet<>();

    LaterMentions(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void find() {
        List<NameHit> known = map.hits();
        Map<String, NameHit> bodies = new HashMap<>();
        Set<String> persons = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (NameHit hit : known) {
            PersonName person = hit.person();
            if (person == null) {
                bodies.putIfAbsent(words.text(hit.range()), hit);
            } else {
                surnames.add(Spelling.fold(person.surname()));
                surnames.add(Spelling.fold(person.family()));
                firstSurnames.add(Spelling.fold(DoubleSurnames.first(person)));
                persons.add(Spelling.fold(words.text(hit.range())));
            }
        }
        new ShortForms(words, map).find();
        for (int i = 0; i < words.size(); i++) {
            if (map.isFree(i) && words.at(i).isCapitalised()) {
                i = Math.max(i, mentionAt(i, bodies, persons, surnames) - 1);
            }
        }
    }

    /** The end of the mention taken at this word, or the word itself. */
    private int mentionAt(int i, Map<String, NameHit> bodies, Set<String> persons, Set<String> surnames) {
        int limit = Math.min(words.sentenceOf(i).to(), i + LONGEST);
        for (int to = limit; to > i; to--) {
            Range range = new Range(i, to);
            if (!map.isFree(range) || !words.at(to - 1).isWord()) {
                continue;
            }
            String text = words.text(range);
            NameHit body = bodies.get(text);
            if (body != null && isSameAgain(body, range)) {
                map.put(body.at(range, "name-again"));
                return to;
            }
            boolean first = to - i == 1 && firstSurnames.contains(Spelling.fold(text));
            boolean full = to - i > 1 && persons.contains(Spelling.fold(text));
            if (full
                    || first && DoubleSurnames.isUsed(words, range)
                    || surnames.contains(Spelling.fold(text)) && isSurname(range)) {
                map.put(person(range, text));
                return to;
            }
        }
        return i;
    }

    /** Countries are only taken where their context says that they act. */
    private boolean isSameAgain(NameHit body, Range range) {
        return body.kind() != ActorKind.GOVERNMENT
                && (range.length() > 1
                        || words.at(range.from()).isAllCapitals()
                        || words.at(range.from()).isTagged("PROPN")
                        || isSubject(range));
    }

    /** Whether a verb follows the first word of a sentence, which the tagger may not know for a name. */
    private boolean isSubject(Range range) {
        return words.isInitial(range.from()) && words.near(range.to() - 1, 1).isVerb();
    }

    private boolean isSurname(Range range) {
        int i = range.from();
        Word before = words.near(i, -1);
        Word next = words.near(range.to() - 1, 1);
        boolean longer = next.isCapitalised() && next.isWord() && map.isFree(range.to()) && !words.isTitleCase(i);
        boolean other = before.isCapitalised()
                && before.isWord()
                && map.isFree(i - 1)
                && !words.isTitleCase(i)
                && !words.isInitial(i - 1)
                && !PersonNames.isHonorific(before.text());
        return !longer && !other && (words.at(i).isTagged("PROPN") || !words.isInitial(i) || isSubject(range));
    }

    private static NameHit person(Range range, String text) {
        boolean whole = PersonNames.parse(text).hasGiven();
        return NameHit.person(range, text, whole ? "name-again" : "surname");
    }
}
