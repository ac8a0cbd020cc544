package policyarchive.extract.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
import policyarchive.text.WordPattern;

/** Mends tags of names at the start of a sentence, and of words taken for one of the few determiners and conjunctions. */
final class NounTags {
    private static final Map<String, List<String>> WORDS = WordList.read(NounTags.class, "tag-words.txt");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DETERMINERS = Set.copyOf(WORDS.getOrDefault("determiner", List.of()));
    private static final Set<String> OPENERS = Set.copyOf(WORDS.getOrDefault("opener", List.of()));

    private NounTags() {}

    /** The tag of a token, mended where it cannot be right. */
    static String tag(TagWindow w, int i) {
        String word = w.word(i);
        if (ARTICLES.contains(word) && !w.is(i, "DET") && w.is(i + 1, "NOUN", "ADJ", "PROPN", "ADV")) {
            return "DET";
        }
        if (w.is(i, "ADV")
                && WordPattern.matches(word, "second|third|first|fourth")
                && w.is(i - 1, "DET")
                && w.is(i + 1, "NOUN")) {
            return "ADJ";
        }
        if (w.is(i, "DET") && Character.isLetter(word.charAt(0)) && !DETERMINERS.contains(word)) {
            return w.word(i - 1).equals("to") ? "VERB" : "NOUN";
        }
        if (w.is(i, "VERB", "NOUN", "ADJ")
                && WordPattern.matches(
                        word,
                        "\\d{1,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred")) {
            return "NUM";
        }
        if (w.is(i, "ADJ") && w.is(i - 1, "DET", "PROPN", "ADJ") && w.governsVerb(i)) {
            return "NOUN";
        }
        if (w.is(i, "SCONJ", "INTJ") && i == 0 && w.capital(i) && !OPENERS.contains(word)) {
            return "PROPN";
        }
        if (w.is(i, "VERB") && opensSubject(w, i, word)) {
            return WordPattern.matches(word, ADJECTIVAL) ? "ADJ" : "PROPN";
        }
        return w.is(i, "VERB") && isNoun(w, i, word) ? "NOUN" : w.tag(i);
    }

    private static final String ADJECTIVAL = "\\w{2,20}(ative|tional|ical|istic|ious)";

    /** "Regulators say", "Conservative economist": at the start of a sentence, before a cue or an adjective's noun. */
    private static boolean opensSubject(TagWindow w, int i, String word) {
        if (i != 0 || !w.capital(i) || word.endsWith("ing") || word.endsWith("ed")) {
            return false;
        }
        boolean cue = w.is(1, "VERB") && w.isWord(1, "sa(id|ys)|told|tells") || word.endsWith("s") && w.reports(1);
        return cue || WordPattern.matches(word, ADJECTIVAL) && w.is(1, "NOUN", "PROPN");
    }

    private static boolean isNoun(TagWindow w, int i, String word) {
        boolean said = w.isWord(i - 1, "sa(id|ys)");
        boolean base = !word.endsWith("ed") && !word.endsWith("ing");
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        boolean verbal = w.is(i + 1, "VERB", "AUX") && !w.word(i + 1).endsWith("ing");
        return plural && verbal && (w.reports(i - 1) || w.determined(i))
                || said && base && w.is(i + 1, "ADP")
                || word.endsWith("ing") && w.determined(i) && w.isWord(i + 1, "that|[,:.;]");
    }

    /** Tokens as tagged so far. */
    interface TagWindow {
        String tag(int i);

        String word(int i);

        /** Whether all of the word matches an expression. */
        default boolean isWord(int i, String expression) {
            return WordPattern.matches(word(i), expression);
        }

        boolean is(int i, String... tags);

        boolean capital(int i);

        boolean reports(int i);

        boolean determined(int i);

        boolean governsVerb(int i);
    }
}
