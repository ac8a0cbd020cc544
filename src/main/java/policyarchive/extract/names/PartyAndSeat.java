package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.Word;
import policyarchive.naming.Countries;

/** Party and seat behind the name of a member, as reports of parliaments write them. */
final class PartyAndSeat {
    private static final int LONGEST = 12;
    /** Parties by the short forms that these reports use. */
    private static final Set<String> PARTIES = Set.of(
            "Con",
            "Lab",
            "SNP",
            "LD",
            "Lib",
            "Green",
            "DUP",
            "SDLP",
            "Plaid",
            "PC",
            "CB",
            "Labour",
            "Conservative",
            "Labor",
            "Liberal",
            "FG",
            "FF",
            "SF",
            "NDP",
            "BQ",
            "CPC",
            "ALP",
            "LNP",
            "CDU",
            "CSU",
            "SPD",
            "FDP",
            "PSD");

    /** Small words in the names of parties and seats of many languages. */
    private static final Set<String> LINKS =
            Set.of("of", "the", "and", "for", "de", "do", "da", "del", "la", "los", "y", "e", "et", "und");

    private PartyAndSeat() {}

    /** {@code Jane Roe (Green, Ashdown):}, or without a colon where the party is known or the member acts. */
    static boolean follow(ArticleWords words, int at) {
        int commas = 0;
        boolean names = true;
        for (int i = 1; i < LONGEST && words.at(at).is("("); i++) {
            Word word = words.near(at, i);
            if (word.is(")")) {
                boolean known = PARTIES.contains(words.near(at, 1).text());
                boolean seat = names && commas == 1 && !isPlace(words.near(at, i - 1)) && acts(words.near(at, i + 1));
                return commas > 0 && (known || words.near(at, i + 1).is(":") || seat);
            }
            commas += word.is(",") ? 1 : 0;
            names &= word.is(",") || !word.isWord() || word.isCapitalised() || LINKS.contains(word.lower());
        }
        return false;
    }

    private static boolean acts(Word next) {
        return next.isVerb() && !next.isCapitalised();
    }

    /** {@code (Paris, France)} is where somebody is from. */
    private static boolean isPlace(Word last) {
        Countries countries = Countries.standard();
        return countries.byName(last.text()).isPresent()
                || countries.byCapital(last.text()).isPresent();
    }
}
