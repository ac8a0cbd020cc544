package policyarchive.extract.names;

import java.util.List;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;

/** Titles of peers, which are part of the name of those who have no other: {@code Lord Roe of Ashdown}. */
final class PeerTitles {
    private static final Set<String> TITLES =
            Set.of("Lord", "Lady", "Baroness", "Baron", "Viscount", "Viscountess", "Earl", "Countess");

    private PeerTitles() {}

    /** Whether the name has a title of nobility before it, which in the press are those of British peers. */
    static boolean isBefore(ArticleWords words, Range name) {
        return TITLES.contains(words.near(name.from(), -1).text());
    }

    /** The name with the title before it and the place after it; other names as they are. */
    static Range with(ArticleWords words, Range name) {
        if (!isBefore(words, name)) {
            return name;
        }
        boolean placed = words.near(name.to() - 1, 1).is("of")
                && words.near(name.to() - 1, 2).isCapitalised();
        return new Range(name.from() - 1, placed ? name.to() + 2 : name.to());
    }

    /** The fullest form that has a title, where the name alone is a surname; else the name. */
    static String shown(List<String> forms, String name) {
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        return forms.stream()
                .filter(form -> form.indexOf(' ') > 0 && TITLES.contains(form.substring(0, form.indexOf(' '))))
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .orElse(name);
    }
}
