package policyarchive.extract.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/** Authorities that are called by the official who heads them, in lower case: {@code the attorney general’s office}. */
final class OfficialsOffices {
    private static final Set<String> HEADS = Set.of(
            "general", "prosecutor", "prosecutors", "attorney", "attorney-general", "ombudsman", "solicitor-general");
    private static final Set<String> MODIFIERS = Set.of(
            "attorney",
            "prosecutor",
            "solicitor",
            "public",
            "state",
            "federal",
            "chief",
            "district",
            "prosecutors",
            "auditor",
            "inspector");

    private OfficialsOffices() {}

    /** Takes those that are definite and free. */
    static void find(ArticleWords words, NameMap map) {
        for (int i = 2; i < words.size(); i++) {
            Range range = words.at(i).is("office") && !words.isTitleCase(i) ? before(words, i) : null;
            if (range != null && map.isFree(range)) {
                String name = words.text(range);
                map.put(NameHit.body(
                        range, ActorKind.AGENCY, OrganisationShape.key(name), name, null, null, "office-of-official"));
            }
        }
    }

    private static @Nullable Range before(ArticleWords words, int office) {
        Word mark = words.near(office, -1);
        int head = office - 2;
        if (!mark.isPossessive()
                || words.at(head).sentence() != words.at(office).sentence()
                || !HEADS.contains(words.at(head).lower())) {
            return null;
        }
        int from = head;
        while (MODIFIERS.contains(words.near(from, -1).lower())) {
            from--;
        }
        boolean general = words.at(head).is("general") && from == head;
        return words.near(from, -1).is("the") && !general ? new Range(from, office + 1) : null;
    }
}
