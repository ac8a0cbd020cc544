package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;
import policyarchive.naming.PersonNames;
import policyarchive.text.Span;

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

    /** The words within a span. */
    Range range(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < words.size() && words.at(to).span().end() <= span.end()) {
            to++;
        }
        return new Range(from, to);
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

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.at(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
