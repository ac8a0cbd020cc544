package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Organisations by what the apposition after them says they are: {@code Foo, a German firm}, {@code Foo, the messaging service}. */
final class Appositions {
    private static final int REACH = 6;
    private static final int LONGEST = 4;
    private static final Map<String, ActorKind> DESCRIBERS = new HashMap<>();

    static {
        NameLists.records(Appositions.class, "organisation-words.csv")
                .forEach(row -> DESCRIBERS.put(row.get("word"), ActorKind.valueOf(row.get("kind"))));
    }

    private final ArticleWords words;
    private final NameMap map;

    Appositions(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    /** Takes the unknown names before such appositions that could name an organisation. */
    void find(Offices offices, Predicate<Range> possible) {
        for (int comma = 1; comma < words.size(); comma++) {
            ActorKind kind = words.at(comma).is(",") ? describer(words, comma) : null;
            Range name = kind == null ? null : before(comma);
            if (name != null && kind != null && offices.at(name.from()) == null && possible.test(name)) {
                String text = words.text(name);
                map.put(NameHit.body(
                        name, kind, OrganisationShape.key(text), text, null, null, "organisation-by-apposition"));
            }
        }
    }

    private @Nullable Range before(int comma) {
        int from = comma;
        int limit = Math.max(words.sentenceOf(comma).from(), comma - LONGEST);
        while (from > limit && isPart(from - 1)) {
            from--;
        }
        boolean goesOn = from == limit && from > words.sentenceOf(comma).from() && isPart(from - 1);
        boolean linked = words.near(from, -1).is("and") || words.near(from, -1).is(",");
        return from == comma || goesOn || linked || words.isTitleCase(comma) ? null : new Range(from, comma);
    }

    private boolean isPart(int i) {
        Word word = words.at(i);
        return map.isFree(i) && word.isWord() && word.isCapitalised() && !PersonNames.isHonorific(word.text());
    }

    /** What the apposition that the comma at this place opens says, null where it says nothing or there is none. */
    static @Nullable ActorKind describer(ArticleWords words, int comma) {
        if (!words.at(comma).is(",")
                || !Set.of("a", "an", "the").contains(words.near(comma, 1).lower())) {
            return null;
        }
        for (int i = 2; i <= REACH; i++) {
            Word word = words.near(comma, i);
            Word next = words.near(comma, i + 1);
            ActorKind kind = word.isCapitalised() ? null : DESCRIBERS.get(word.lower());
            if (kind != null && !next.isTagged("NOUN")) {
                return kind;
            }
            if (!(word.isTagged("NOUN") || word.isTagged("ADJ") || word.isTagged("PROPN") || word.is("-"))) {
                return null;
            }
        }
        return null;
    }
}
