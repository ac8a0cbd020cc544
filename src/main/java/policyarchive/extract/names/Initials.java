package policyarchive.extract.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;

/** Finds the words whose initials make an acronym, beside the bracket that explains the one by the other. */
final class Initials {
    private static final int FURTHEST = 14;
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "&", "on", "in", "to", "against", "'s", "de", "la", "des", "du", "et");

    private Initials() {}

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static boolean isAcronym(Word word) {
        long capitals = word.text().chars().filter(Character::isUpperCase).count();
        return word.isWord()
                && capitals >= 2
                && word.text().length() <= 8
                && capitals * 2 > word.text().length();
    }

    /** The words before the bracket at {@code bracket} whose initials make the acronym in it. */
    static @Nullable Range before(ArticleWords words, int bracket) {
        String acronym = words.at(bracket + 1).text();
        int limit = Math.max(words.sentenceOf(bracket).from(), bracket - FURTHEST);
        int letter = acronym.length() - 1;
        for (int i = bracket - 1; i >= limit; i--) {
            Word word = words.at(i);
            if (word.isWord() && letter >= 0 && starts(word, acronym.charAt(letter))) {
                if (letter == 0) {
                    return word.isCapitalised() ? new Range(i, bracket) : null;
                }
                letter--;
            } else if (!isSmall(word.lower()) && !word.is(",")) {
                return null;
            }
        }
        return null;
    }

    /** The words in the bracket at {@code bracket} where their initials make the acronym before it. */
    static @Nullable Range inside(ArticleWords words, int bracket) {
        int end = words.sentenceOf(bracket).to();
        int close = bracket + 1;
        while (close < end && close - bracket < FURTHEST && !words.at(close).is(")")) {
            close++;
        }
        String acronym = words.at(bracket - 1).text();
        int letter = 0;
        for (int i = bracket + 1; i < close; i++) {
            Word word = words.at(i);
            if (letter < acronym.length() && word.isWord() && starts(word, acronym.charAt(letter))) {
                letter++;
            } else if (!isSmall(word.lower())) {
                return null;
            }
        }
        int first = words.at(bracket + 1).is("the") ? bracket + 2 : bracket + 1;
        return letter == acronym.length() && close > first && words.at(first).isCapitalised()
                ? new Range(first, close)
                : null;
    }

    private static boolean starts(Word word, char letter) {
        return word.text().charAt(0) == letter
                || Character.isLowerCase(letter) && word.lower().charAt(0) == letter;
    }
}
