package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import policyarchive.text.Token;

/** Mends tags that the tagger, trained on letters and reviews, gets wrong in news prose. */
final class TagCorrection {
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "me",
            "him",
            "her",
            "us",
            "them",
            "my",
            "your",
            "his",
            "its",
            "our",
            "their",
            "mine",
            "yours",
            "hers",
            "ours",
            "theirs",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "that",
            "this",
            "these",
            "those",
            "one",
            "some",
            "all",
            "many",
            "several",
            "both",
            "none",
            "nobody",
            "nothing",
            "no",
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "everyone",
            "everybody",
            "everything",
            "another",
            "other",
            "others",
            "each",
            "myself",
            "himself",
            "herself",
            "itself",
            "themselves",
            "ourselves",
            "yourself",
            "there",
            "such",
            "most",
            "few",
            "more",
            "any",
            "either",
            "neither",
            "whoever",
            "whatever");
    /** Forms in -s that are nouns at least as often as verbs; other forms of cue verbs are no nouns. */
    private static final Set<String> NOUNS = Set.of(
            "claims",
            "plans",
            "calls",
            "demands",
            "reports",
            "notes",
            "states",
            "comments",
            "questions",
            "requests",
            "promises",
            "pledges",
            "hopes",
            "fears",
            "doubts",
            "offers",
            "attacks",
            "backs",
            "supports",
            "charges",
            "wants",
            "needs",
            "answers",
            "posts",
            "tweets",
            "finds",
            "shows",
            "debates",
            "estimates",
            "jokes",
            "remarks",
            "replies",
            "quotes",
            "signals",
            "threats",
            "votes",
            "views",
            "labels",
            "brands",
            "rates",
            "objects",
            "protests",
            "petitions",
            "lobbies",
            "favours",
            "favors",
            "details",
            "documents",
            "voices",
            "shares",
            "rules",
            "decrees",
            "orders",
            "rants",
            "cries",
            "screams",
            "shouts",
            "laughs",
            "sighs",
            "speaks",
            "talks",
            "hints",
            "guesses",
            "wishes",
            "counters",
            "counsels",
            "disputes",
            "appeals",
            "challenges",
            "references",
            "credits",
            "aims",
            "concerns",
            "guards",
            "issues",
            "features",
            "urges",
            "directs",
            "stresses",
            "praises",
            "vows",
            "attempts",
            "struggles",
            "reveals",
            "boasts",
            "cautions",
            "records",
            "blogs",
            "feels",
            "sounds",
            "presses");

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
        if (token.tag().equals("VERB") && PLURAL.matcher(word).matches()) {
            return "NOUN";
        }
        if (token.tag().equals("VERB")
                && i > 1
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && isNounPlace(tokens, i)) {
            return "NOUN";
        }
        if (endToEnd(tokens, i, word)) {
            return word.equals("to") ? "ADP" : "NOUN";
        }
        return isVerb(tokens, i, token, word) ? "VERB" : token.tag();
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
        boolean perfect = text(tokens, i - 1).matches("has|have|had") && word.endsWith("ed");
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

    private static String text(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
