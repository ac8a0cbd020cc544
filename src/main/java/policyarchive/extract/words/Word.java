package policyarchive.extract.words;

import java.util.Locale;
import policyarchive.text.Span;

/**
 * A word or a mark, cut finer than the tagger's tokens where names need it: {@code 's} stands alone, {@code U.S.} and
 * {@code K.} keep their full stops, {@code O’Brien} is one word.
 *
 * @param index its place among the article's words
 * @param sentence the index of its sentence
 * @param span where it stands
 * @param text its characters
 * @param lower the same in lower case
 * @param tag the Universal Dependencies tag of the token it lies in
 */
public record Word(int index, int sentence, Span span, String text, String lower, String tag) {
    public Word(int index, int sentence, Span span, String text, String tag) {
        this(index, sentence, span, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), tag);
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) && !isPossessive();
    }

    public boolean is(String other) {
        return lower.equals(other);
    }

    /** Whether this is the ending {@code 's} or a lone apostrophe after a plural. */
    public boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether all its letters are capitals, two at least. */
    public boolean isAllCapitals() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    public boolean isTagged(String one) {
        return tag.equals(one);
    }

    public boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }
}
