package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.Token;

/** Mends tags by the cue verb beside them: what must be its subject, what must be the subject of the words reported. */
final class ClauseTags {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we");

    private final List<Token> tokens;

    private ClauseTags(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> correct(List<Token> tokens) {
        return new ClauseTags(tokens).correct();
    }

    private List<Token> correct() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = tag(i);
            if (!tag.equals(token.tag())) {
                tokens.set(i, new Token(token.span(), token.text(), tag));
            }
        }
        return tokens;
    }

    private String tag(int i) {
        String word = word(i);
        if (ARTICLES.contains(word) && !is(i, "DET") && is(i + 1, "NOUN", "ADJ", "PROPN", "ADV")) {
            return "DET";
        }
        if (is(i, "ADV") && word.matches("second|third|first|fourth") && is(i - 1, "DET") && is(i + 1, "NOUN")) {
            return "ADJ";
        }
        if (is(i, "VERB") && opensSubject(i, word)) {
            return word.matches("\\w{2,20}(ative|tional|ical|istic|ious|tive)") ? "ADJ" : "PROPN";
        }
        if (is(i, "VERB") && (isPlural(i, word) || isReportedNoun(i, word))) {
            return "NOUN";
        }
        if (word.equals("states") && !is(i + 1, "DET", "PRON", "PUNCT", "SCONJ")) {
            return is(i, "PROPN") ? "PROPN" : "NOUN";
        }
        return is(i, "NOUN") && (isThirdPerson(i, word) || isBareCue(i, word)) ? "VERB" : tokens.get(i).tag();
    }

    /** "Regulators say", "Conservative economist": at the start of a sentence, before a cue or an adjective's noun. */
    private boolean opensSubject(int i, String word) {
        boolean capital = Character.isUpperCase(tokens.get(i).text().charAt(0));
        if (i != 0 || !capital || word.endsWith("ing") || word.endsWith("ed")) {
            return false;
        }
        boolean cue = is(1, "VERB") && word(1).matches("sa(id|ys)|told|tells") || word.endsWith("s") && isCue(1);
        return cue || word.matches("\\w{2,20}(ative|tional|ical|istic|ious)") && is(1, "NOUN", "PROPN");
    }

    /** "said witnesses saw": a form in -s after a cue and before a verb. */
    private boolean isPlural(int i, String word) {
        return word.endsWith("s")
                && !word.endsWith("ss")
                && isCue(i - 1)
                && is(i + 1, "VERB", "AUX")
                && !word(i + 1).endsWith("ing");
    }

    /** "said praise from X": a base form after a cue and before a preposition. */
    private boolean isReportedNoun(int i, String word) {
        return word(i - 1).matches("sa(id|ys)") && is(i + 1, "ADP") && !word.endsWith("ed") && !word.endsWith("ing");
    }

    /** "X represents the": a form in -s between a name and an article. */
    private boolean isThirdPerson(int i, String word) {
        boolean lower = Character.isLowerCase(tokens.get(i).text().charAt(0));
        return lower
                && word.endsWith("s")
                && word.length() > 4
                && is(i - 1, "PROPN")
                && is(i + 1, "DET")
                && ARTICLES.contains(word(i + 1));
    }

    /** "documents show he took": a base form between a plural and the subject of a clause. */
    private boolean isBareCue(int i, String word) {
        return is(i - 1, "NOUN", "NUM") && SUBJECTS.contains(word(i + 1)) && speaks(word);
    }

    private boolean isCue(int i) {
        return is(i, "VERB") && speaks(word(i));
    }

    private static boolean speaks(String word) {
        Set<Frame> frames = CueVerbs.frames(word);
        return frames.contains(Frame.SAY) || frames.contains(Frame.THINK) || frames.contains(Frame.THAT);
    }

    private boolean is(int i, String... any) {
        return i >= 0 && i < tokens.size() && List.of(any).contains(tokens.get(i).tag());
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
