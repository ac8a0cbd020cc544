package policyarchive.extract.names;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/** The bodies that offices belong to by a pronoun or apposition: {@code Foo, whose counsel}, {@code Foo … its director}. */
final class OfficeOwners {
    /** Words in which a pronoun's body is looked for. */
    private static final int REACH = 60;

    private final ArticleWords words;
    private final NameMap map;

    OfficeOwners(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    /** The body named before, null where nothing points back or none stands there. */
    @Nullable
    NameHit of(OfficePhrase office) {
        int from = office.range().from();
        Word before = words.near(from, -1);
        if (before.is("whose")) {
            return body(words.near(from, -2).is(",") ? from - 3 : from - 2);
        }
        if (before.is("its")) {
            NameHit here =
                    last(new Range(Math.max(from - REACH, words.sentenceOf(from).from()), from));
            return here == null ? subjectBefore(from) : here;
        }
        return before.is(",") && office.sector().equals("PARLIAMENT") ? agency(from - 2) : null;
    }

    /** {@code members of the US Congress, Senator Jane Roe}. */
    private @Nullable NameHit agency(int last) {
        NameHit hit = body(last);
        return hit != null && hit.kind() == ActorKind.AGENCY ? hit : null;
    }

    private @Nullable NameHit last(Range range) {
        for (int i = range.to() - 1; i >= range.from(); i--) {
            if (body(i) != null) {
                return body(i);
            }
        }
        return null;
    }

    /** The first body of the sentence before, which mostly is what it is about. */
    private @Nullable NameHit subjectBefore(int from) {
        int sentence = words.at(from).sentence() - 1;
        if (sentence < 0) {
            return null;
        }
        Range range = words.sentences().get(sentence);
        for (int i = range.from(); i < Math.min(range.to(), range.from() + REACH); i++) {
            if (body(i) != null) {
                return body(i);
            }
        }
        return null;
    }

    private @Nullable NameHit body(int i) {
        NameHit hit = map.hitAt(i);
        return hit == null || hit.kind() == ActorKind.PERSON ? null : hit;
    }
}
