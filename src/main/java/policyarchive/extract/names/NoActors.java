package policyarchive.extract.names;

import java.util.HashSet;
import java.util.Set;
import policyarchive.extract.names.OrganisationHeads.Head;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;
import policyarchive.naming.Nicknames;
import policyarchive.vocabulary.ActorKind;

/** Closes words that look like names but are no actors': laws, agreements, reports, events, addresses, files. */
final class NoActors {
    private static final Set<String> SURNAMES_TOO = Set.of(
            "Law", "Laws", "Day", "Hall", "Park", "Street", "Book", "Order", "Bill", "Price", "Page", "Rules", "War",
            "Address", "Section");

    private static final Set<String> LINKS = Set.of("of", "for", "on");

    private static final int LOOK_AHEAD = 3;
    private static final int FEWEST_BARS = 2;

    private final Set<String> heads = new HashSet<>(NameLists.words(NoActors.class, "law-heads.txt"));

    void close(ArticleWords words, NameMap map) {
        closeMenus(words, map);
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

    /** Lines of links parted by upright bars: {@code Share: Foo | Bar | Mail}. */
    private static void closeMenus(ArticleWords words, NameMap map) {
        for (Range sentence : words.sentences()) {
            int bars = 0;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                bars += words.at(i).text().equals("|") ? 1 : 0;
            }
            if (bars >= FEWEST_BARS) {
                map.clear(sentence);
                map.close(sentence);
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
        boolean other = goesOn
                || leadsToBody(words, head)
                || opensBody(words, run.from())
                || namesField(words, run.from(), head)
                || run.length() > 1
                        && SURNAMES_TOO.contains(words.at(head).text())
                        && Nicknames.standard().isGivenName(words.at(head - 1).text());
        if (run.length() > 1 && !other) {
            map.close(run);
        }
    }

    /** {@code Blueprint for Free Speech}: whether the run is a group named by what it is for. */
    private static boolean opensBody(ArticleWords words, int first) {
        Head body = OrganisationHeads.standard().of(words.at(first).text());
        return body != null
                && body.place() == OrganisationHeads.Place.FOR
                && body.opensBefore(words.near(first, 1).lower());
    }

    /** {@code Institute for Policy Research}, {@code Centre for Law}: whether the word is what the body is for. */
    private static boolean namesField(ArticleWords words, int first, int head) {
        for (int i = first; i < head - 1; i++) {
            Head body = OrganisationHeads.standard().of(words.at(i).text());
            String link = words.at(i + 1).lower();
            if (body != null && body.mayOpen()) {
                return i + 2 == head && LINKS.contains(link) || body.kind() == ActorKind.NGO && link.equals("for");
            }
        }
        return false;
    }

    /** Whether the capitalised words after the head end in the head of a body: {@code Speech Network}. */
    private static boolean leadsToBody(ArticleWords words, int head) {
        for (int i = 1; i <= LOOK_AHEAD && words.near(head, i).isCapitalised(); i++) {
            Head body = OrganisationHeads.standard().of(words.near(head, i).text());
            if (body != null && body.mayEnd()) {
                return true;
            }
        }
        return false;
    }
}
