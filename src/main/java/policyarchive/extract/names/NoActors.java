package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;

/** Closes words that look like names but are no actors': laws, agreements, reports, events, addresses, files. */
final class NoActors {
    private static final Set<String> SURNAMES_TOO = Set.of(
            "Law", "Laws", "Day", "Hall", "Park", "Street", "Book", "Order", "Bill", "Price", "Page", "Rules", "War",
            "Address", "Section");

    private final Set<String> heads = new HashSet<>(NameLists.words(NoActors.class, "law-heads.txt"));

    void close(ArticleWords words, NameMap map) {
        Runs runs = new Runs(words, map, word -> false);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            if (isAddress(word)) {
                map.close(new Range(i, i + 1));
            } else if (heads.contains(word.text()) && map.isFree(i)) {
                closeNamed(words, map, runs, i);
            }
        }
    }

    private static boolean isAddress(Word word) {
        return word.text().indexOf('@') >= 0
                || word.text().indexOf('_') >= 0
                || word.text().startsWith("www.")
                || word.is("http")
                || word.is("https");
    }

    private void closeNamed(ArticleWords words, NameMap map, Runs runs, int head) {
        Range run = runs.run(head);
        boolean goesOn = words.near(head, 1).isCapitalised() && words.at(head).is("bill");
        boolean person = goesOn
                || run.length() == 2
                        && SURNAMES_TOO.contains(words.at(head).text())
                        && Nicknames.standard().isGivenName(words.at(run.from()).text());
        if (run.length() > 1 && !person) {
            map.close(run);
        }
    }
}
