package policyarchive.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title made of the first sentence of a text ends: at the sentence, a clause or a word. */
final class DerivedTitle {
    private static final int LONGEST = 100;
    private static final int SHORTEST = 60;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d”’\"')%])[.!?][”’\"')]{0,2}(?=\\s|$)");
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:–—](?=\\s)| (?=[–—] |which |who |that |because |after |while |as |but )");

    private DerivedTitle() {}

    static int end(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        int stop = sentence.find() ? sentence.end() : text.length();
        if (stop <= LONGEST) {
            return stop;
        }
        int end = -1;
        for (Matcher m = CLAUSE.matcher(text).region(SHORTEST, LONGEST); m.find(); ) {
            end = m.start();
        }
        if (end < 0) {
            return lastWord(text);
        }
        return text.charAt(end - 1) == ',' ? end - 1 : end;
    }

    private static int lastWord(String text) {
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > SHORTEST ? space : LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
