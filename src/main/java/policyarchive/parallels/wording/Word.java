package policyarchive.parallels.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import policyarchive.text.Span;

/**
 * A word as it is compared.
 *
 * @param key without case, apostrophes and the possessive
 * @param span where it stands
 */
public record Word(String key, Span span) {

    /** The words of a text in order: runs of letters and digits, apostrophes within them included. */
    public static List<Word> in(String text) {
        return in(text, new Span(0, text.length()), Integer.MAX_VALUE);
    }

    /**
     * The words of a part of a text.
     *
     * @param most how many at most
     */
    public static List<Word> in(String text, Span part, int most) {
        List<Word> words = new ArrayList<>();
        int at = part.start();
        while (at < part.end() && words.size() < most) {
            if (!isLetter(text, at)) {
                at++;
                continue;
            }
            int end = at;
            while (end < part.end() && (isLetter(text, end) || isInner(text, end, part.end()))) {
                end++;
            }
            words.add(new Word(key(text.substring(at, end)), new Span(at, end)));
            at = end;
        }
        return words;
    }

    /** The word without its commonest endings, so that forms of one word read alike; no word of the language. */
    public String base() {
        return base(key);
    }

    /** The same for any word in lower case. */
    public static String base(String key) {
        String base = key;
        for (String ending : List.of("ing", "ed", "s")) {
            if (base.length() > ending.length() + 2 && base.endsWith(ending) && !base.endsWith("ss")) {
                base = base.substring(0, base.length() - ending.length());
                break;
            }
        }
        if (base.length() > 3 && base.endsWith("e")) {
            base = base.substring(0, base.length() - 1);
        }
        return base.length() > 3 && base.endsWith("y") ? base.substring(0, base.length() - 1) + "i" : base;
    }

    private static String key(String written) {
        String key = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (key.endsWith("'s")) {
            key = key.substring(0, key.length() - 2);
        }
        return key.replace("'", "");
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInner(String text, int at, int end) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < end && isLetter(text, at + 1);
    }
}
