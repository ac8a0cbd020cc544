package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;

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

    private PartyAndSeat() {}

    /** {@code Jane Roe (Green, Ashdown):}, or with a known party and no colon. */
    static boolean follow(ArticleWords words, int at) {
        boolean comma = false;
        for (int i = 1; i < LONGEST && words.at(at).is("("); i++) {
            comma |= words.near(at, i).is(",");
            if (words.near(at, i).is(")")) {
                boolean known = PARTIES.contains(words.near(at, 1).text());
                return comma && (known || words.near(at, i + 1).is(":"));
            }
        }
        return false;
    }
}
