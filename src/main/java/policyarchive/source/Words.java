package policyarchive.source;

import java.util.Locale;

/** Counting and comparing the words of a line. */
final class Words {
    private Words() {}

    static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Characters.isSpace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Lower case, apostrophes dropped, every other run of marks and spaces a single space. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '©') {
                out.append(c);
            } else if (c != '\'' && c != '’' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text ends with a full stop, question or exclamation mark, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (Characters.isClosingQuote(text.charAt(end - 1)) || text.charAt(end - 1) == ')')) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a text ends with a full stop, so that it is a sentence rather than a headline. */
    static boolean endsWithFullStop(String text) {
        int end = text.length();
        while (end > 0 && (Characters.isClosingQuote(text.charAt(end - 1)) || text.charAt(end - 1) == ')')) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '.';
    }
}
