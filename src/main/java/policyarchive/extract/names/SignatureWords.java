package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;

/** The words of the parts of lists and enumerations of signatories. */
final class SignatureWords {
    /** Parts of academic titles that are no honorific of their own. */
    private static final Set<String> ACADEMIC = Set.of(
            "a/prof",
            "assoc",
            "em",
            "emer",
            "emeritus",
            "emerita",
            "adj",
            "habil",
            "hc",
            "ing",
            "mag",
            "dipl",
            "me",
            "pp",
            "p.p");

    private final ArticleWords words;

    SignatureWords(ArticleWords words) {
        this.words = words;
    }

    /** Without the honorifics before and the letters behind a name. */
    Range bare(Range name) {
        int from = name.from();
        int to = name.to();
        while (from < to && (!words.at(from).isWord() || words.at(from).is("the") || isTitle(words.at(from)))) {
            from++;
        }
        while (to > from + 1
                && (!words.at(to - 1).isWord()
                        || PersonNames.isSuffix(words.at(to - 1).text()))) {
            to--;
        }
        return new Range(from, to);
    }

    private static boolean isTitle(Word word) {
        return PersonNames.isHonorific(word.text())
                || ACADEMIC.contains(word.lower().replace(".", ""));
    }
}
