package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.text.Token;
import policyarchive.text.WordPattern;

/** Mends tags that the tagger, trained on letters and reviews, gets wrong in news prose. */
final class TagCorrection {
    private static final Map<String, List<String>> WORDS = WordList.read(TagCorrection.class, "tag-words.txt");
    private static final Set<String> PRONOUNS = Set.copyOf(WORDS.getOrDefault("pronoun", List.of()));
    /** Forms in -s that are nouns at least as often as verbs; other forms of cue verbs are no nouns. */
    private static final Set<String> NOUNS = Set.copyOf(WORDS.getOrDefault("noun", List.of()));

    private static final Set<String> NOUN_LIKE = Set.of("NOUN", "PROPN", "PRON");

    private static final Pattern PLURAL =
            Pattern.compile("\\w{3,20}(?:atives|ists|ians|ities|tions|sions|makers|groups|experts)");

    private TagCorrection() {}

    static List<Token> correct(List<Token> tokens) {
        List<Token> corrected = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = tag(tokens, i, token);
            corrected.add(tag.equals(token.tag()) ? token : new Token(token.span(), token.text(), tag));
        }
        return corrected;
    }

    private static String tag(List<Token> tokens, int i, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        if (capital
                && (token.tag().equals("PRON") && !PRONOUNS.contains(word)
                        || token.tag().equals("X"))) {
            return "PROPN";
        }
        boolean inside =
                i > 0 && Character.isLetterOrDigit(tokens.get(i - 1).text().charAt(0));
        if (capital
                && inside
                && Set.of("VERB", "ADP", "ADV").contains(token.tag())
                && CueVerbs.frames(word).isEmpty()
                && token.text().length() > 2
                && (token.text().length() > 3
                        || Character.isUpperCase(tokens.get(i - 1).text().charAt(0)))) {
            return "PROPN";
        }
        boolean named = WordPattern.matches(token.text(), "[-’'][A-Z]\\p{L}{1,30}|Mr|Mrs|Ms|Dr");
        if (named) {
            return "PROPN";
        }
        boolean mentions = i > 0
                && !CueVerbs.frames(word).isEmpty()
                && Set.of("ADV", "PROPN", "PRON").contains(tokens.get(i - 1).tag());
        if (token.tag().equals("VERB") && !mentions && PLURAL.matcher(word).matches()) {
            return "NOUN";
        }
        if (token.tag().equals("VERB")
                && i > 1
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && isNounPlace(tokens, i)) {
            return "NOUN";
        }
        if (word.equals("board")
                && token.tag().equals("ADP")
                && !text(tokens, i - 1).equalsIgnoreCase("on")) {
            return "NOUN";
        }
        if (endToEnd(tokens, i, word)) {
            return word.equals("to") ? "ADP" : "NOUN";
        }
        if (headsSubject(tokens, i, token)) {
            return "NOUN";
        }
        return isVerb(tokens, i, token, word) || isSaid(tokens, i, token, word) ? "VERB" : token.tag();
    }

    /** "the urgent need for": what an article and an adjective stand before, and no verb's object behind. */
    private static boolean isNounPlace(List<Token> tokens, int i) {
        boolean adjective =
                tokens.get(i - 1).tag().equals("ADJ") && tokens.get(i - 2).tag().equals("DET");
        return adjective
                && i + 1 < tokens.size()
                && Set.of("ADP", "PART", "PUNCT").contains(tokens.get(i + 1).tag());
    }

    /** "end-to-end" comes in four tokens, the first of which passes for a verb. */
    private static boolean endToEnd(List<Token> tokens, int i, String word) {
        boolean first = word.equals("end")
                && text(tokens, i + 1).equals("-")
                && text(tokens, i + 2).equals("to");
        boolean to = word.equals("to")
                && text(tokens, i - 1).equals("-")
                && text(tokens, i - 2).equalsIgnoreCase("end");
        return first || to;
    }

    private static boolean isVerb(List<Token> tokens, int i, Token token, String word) {
        boolean perfect = word.endsWith("ed") && WordPattern.matches(text(tokens, i - 1), "has|have|had");
        if (perfect && token.tag().equals("ADJ")) {
            return true;
        }
        boolean candidate =
                Set.of("NOUN", "PROPN", "ADJ", "X").contains(token.tag()) && word.endsWith("s") && word.length() > 3;
        if (!candidate || NOUNS.contains(word) || CueVerbs.frames(word).isEmpty() || word.endsWith("ss")) {
            return false;
        }
        String before = i == 0 ? "" : tokens.get(i - 1).tag();
        return Set.of("NOUN", "PROPN", "PRON", "ADV").contains(before)
                || text(tokens, i - 1).equals(")")
                || text(tokens, i - 1).equals(",");
    }

    /** "said" is no noun, nor is a cue verb between a noun and "that", or between a plural and "to". */
    private static boolean isSaid(List<Token> tokens, int i, Token token, String word) {
        boolean candidate = Set.of("NOUN", "PROPN", "ADJ", "X").contains(token.tag()) && i > 0;
        if (!candidate || CueVerbs.frames(word).isEmpty()) {
            return false;
        }
        boolean subject = NOUN_LIKE.contains(tokens.get(i - 1).tag())
                || text(tokens, i - 1).equals(",")
                || text(tokens, i - 1).equals(")");
        boolean that = text(tokens, i + 1).equals("that") && (word.endsWith("s") || word.endsWith("d"));
        boolean to = text(tokens, i + 1).equals("to")
                && CueVerbs.frames(word).contains(CueVerbs.Frame.INTEND)
                && text(tokens, i - 1).endsWith("s")
                && !word.endsWith("s");
        return word.equals("said") || subject && (that || to);
    }

    /** "the official said": an adjective between an article and a cue verb is a noun. */
    private static boolean headsSubject(List<Token> tokens, int i, Token token) {
        return token.tag().equals("ADJ")
                && i > 0
                && i + 1 < tokens.size()
                && WordPattern.matches(text(tokens, i + 1), "said|says|told|added|wrote|argued|warned|insisted")
                && Set.of("DET", "ADJ", "NOUN").contains(tokens.get(i - 1).tag());
    }

    private static String text(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
