package policyarchive.extract.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;

/** Offices in the plural, which all names of the list after them hold: {@code Senators Jane Roe and John Doe}. */
final class SharedOffices {
    private final ArticleWords words;
    private final Map<Integer, OfficePhrase> byNameEnd = new HashMap<>();

    SharedOffices(ArticleWords words) {
        this.words = words;
    }

    /** Remembers that the name has this office, if it is one of several holders. */
    void note(@Nullable OfficePhrase office, Range name) {
        if (office != null && office.plural()) {
            byNameEnd.put(name.to(), office);
        }
    }

    /** The office of the name before this one in a list, null where there is none. */
    @Nullable
    OfficePhrase before(int name) {
        int i = name - 1;
        while (i > 0 && name - i <= 2 && (words.at(i).is("and") || words.at(i).is(","))) {
            i--;
        }
        return i < name - 1 ? byNameEnd.get(i + 1) : null;
    }
}
