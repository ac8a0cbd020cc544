package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.vocabulary.ActorKind;

/**
 * Finds bodies whose names are of another language, with the small words of that language inside: {@code Derechos en
 * Línea}, {@code Associação de Imprensa}. Either the first word is a head known from {@code foreign-heads.csv}, or a small
 * word stands in it that no English sentence and no person's name has.
 */
final class ForeignBodies {
    private static final Set<String> LINKS = Set.of(
            "de", "del", "della", "dei", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "los", "las",
            "el", "y", "e", "et", "en", "pour", "sur", "für", "der", "die", "und", "voor", "van", "het", "och", "por",
            "para", "pela", "pelo", "per", "con", "na", "w", "i", "za");
    /** Small words that personal names never have and English does not use. */
    private static final Set<String> TELLING =
            Set.of("en", "et", "pour", "sur", "für", "und", "voor", "och", "por", "para", "pela", "pelo", "dei");

    private static final int LONGEST = 10;

    private final Map<String, ActorKind> heads = new HashMap<>();

    ForeignBodies() {
        NameLists.records(ForeignBodies.class, "foreign-heads.csv")
                .forEach(row -> heads.put(row.get("head"), ActorKind.valueOf(row.get("kind"))));
    }

    void find(ArticleWords words, NameMap map) {
        for (int i = 0; i < words.size(); i++) {
            Range run = isName(words, map, i) ? run(words, map, i) : null;
            ActorKind kind = run == null ? null : kind(words, run);
            if (run != null && kind != null) {
                String name = words.text(run);
                map.put(NameHit.body(run, kind, OrganisationShape.key(name), name, null, null, "foreign-name"));
            }
            i = run == null ? i : run.to() - 1;
        }
    }

    private static boolean isName(ArticleWords words, NameMap map, int i) {
        Word word = words.at(i);
        return map.isFree(i) && word.isWord() && word.isCapitalised() && !words.isTitleCase(i);
    }

    private static Range run(ArticleWords words, NameMap map, int from) {
        int limit = Math.min(words.sentenceOf(from).to(), from + LONGEST);
        int to = from + 1;
        for (int i = from + 1; i < limit; i++) {
            if (isName(words, map, i)) {
                to = i + 1;
            } else if (!LINKS.contains(words.at(i).text()) || !map.isFree(i)) {
                break;
            }
        }
        return new Range(from, to);
    }

    private @Nullable ActorKind kind(ArticleWords words, Range run) {
        boolean linked = false;
        boolean telling = false;
        for (int i = run.from(); i < run.to(); i++) {
            linked |= LINKS.contains(words.at(i).text());
            telling |= TELLING.contains(words.at(i).text());
        }
        ActorKind head = heads.get(words.at(run.from()).text());
        boolean headed = head != null && (linked || !isEnglish(words.at(run.from())));
        if (run.length() < 2 || !(headed || telling && !SentenceStarters.contains(words.at(run.from())))) {
            return null;
        }
        return head == null ? ActorKind.NGO : head;
    }

    /** Whether an English name, too, may begin with this head, so that a small word must follow it. */
    private static boolean isEnglish(Word word) {
        return Set.of("Association", "Red", "Bund", "Tribunal", "Institut", "Liga")
                .contains(word.text());
    }
}
