package policyarchive.extract.words;

import java.util.ArrayList;
import java.util.List;
import policyarchive.text.Span;

/** Cuts a run of text into words and marks, in one pass without looking back. */
final class WordSplitter {
    private WordSplitter() {}

    static List<Span> split(String text, Span run) {
        List<Span> words = new ArrayList<>();
        int at = run.start();
        while (at < run.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
            } else if (isLetter(c)) {
                at = word(text, at, run.end(), words);
            } else {
                words.add(new Span(at, at + 1));
                at++;
            }
        }
        return words;
    }

    private static int word(String text, int start, int limit, List<Span> words) {
        int end = start;
        while (end < limit && (isLetter(text.charAt(end)) || joins(text, start, end, limit))) {
            end++;
        }
        int possessive = possessive(text, start, end);
        words.add(new Span(start, possessive));
        if (possessive < end) {
            words.add(new Span(possessive, end));
        }
        return end;
    }

    /** Where {@code 's} begins at the end of a word, or the end itself. */
    private static int possessive(String text, int start, int end) {
        boolean ends = end - start > 2 && isApostrophe(text.charAt(end - 2)) && text.charAt(end - 1) == 's';
        return ends ? end - 2 : end;
    }

    /** Whether the mark at {@code at} belongs to the word around it. */
    private static boolean joins(String text, int start, int at, int limit) {
        char c = text.charAt(at);
        boolean before = at > start && isLetter(text.charAt(at - 1));
        boolean after = at + 1 < limit && isLetter(text.charAt(at + 1));
        return switch (c) {
            case '\'', '\u2019', '-', '\u2010', '\u2011', '&', '@', '_' -> before && after;
            case '+' -> before && !after;
            case '.' -> before && (after ? !glues(text, at) : endsAbbreviation(text, start, at));
            default -> false;
        };
    }

    /** Whether the full stop at {@code at} ends a sentence that lacks the space after it. */
    private static boolean glues(String text, int at) {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Whether the full stop at {@code at} ends an initial, an abbreviation with inner full stops, or a known one. */
    private static boolean endsAbbreviation(String text, int start, int at) {
        int length = at - start;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        if (length >= 3 && text.charAt(at - 2) == '.' && Character.isUpperCase(text.charAt(at - 1))) {
            return true;
        }
        return length <= 5 && ABBREVIATIONS.contains(text.substring(start, at));
    }

    private static final java.util.Set<String> ABBREVIATIONS = java.util.Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Hon", "Rt", "Rev",
            "Jr", "Sr", "St", "Inc", "Ltd", "Corp", "Co", "Sens", "Reps", "Supt", "Adm", "Maj", "Atty", "Eng", "Engr",
            "Adv", "Const", "Det", "Insp", "Cmdr", "Brig", "Cpl", "Assoc", "Asst", "Cllr", "Msgr", "Fr");

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
