package policyarchive.extract.names;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;

/** Countries that stand alone on a line above the names of those who come from them, as in lists of delegates and ministers. */
final class CountryHeadings {
    /** Words of the longest line that still belongs to such a list. */
    private static final int LONGEST_LINE = 14;
    /** Lines below a heading that are looked at. */
    private static final int MOST_LINES = 8;

    private CountryHeadings() {}

    /** The country of the heading above the line of this word, null where there is none. */
    static @Nullable String above(ArticleWords words, int word) {
        int sentence = words.at(word).sentence();
        for (int i = sentence; i >= 0 && i > sentence - MOST_LINES; i--) {
            Range line = words.sentences().get(i);
            if (line.length() == 0
                    || line.length() > LONGEST_LINE
                    || words.at(line.to() - 1).is(".")) {
                return null;
            }
            Optional<Country> country =
                    i == sentence ? Optional.empty() : Countries.standard().byHeading(words.text(line));
            if (country.isPresent()) {
                return country.get().code();
            }
        }
        return null;
    }
}
