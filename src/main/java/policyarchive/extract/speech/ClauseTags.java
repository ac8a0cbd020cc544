package policyarchive.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policyarchive.extract.speech.CueVerbs.Frame;
import policyarchive.text.Token;
import policyarchive.text.WordPattern;

/** Mends tags by the cue verb beside them: auxiliaries, cues taken for nouns, and what must be a subject. */
final class ClauseTags implements NounTags.TagWindow {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we");

    private final List<Token> tokens;

    private ClauseTags(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> correct(List<Token> tokens) {
        ClauseTags window = new ClauseTags(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            window.set(i, NounTags.tag(window, i));
            window.set(i, window.verbal(i));
        }
        return window.tokens;
    }

    private void set(int i, String tag) {
        Token token = tokens.get(i);
        if (!tag.equals(token.tag())) {
            tokens.set(i, new Token(token.span(), token.text(), tag));
        }
    }

    private String verbal(int i) {
        String word = word(i);
        if (WordPattern.matches(word, "has|have|had|having") && is(i, "VERB") && isPerfect(i + 1)
                || word.equals("been") && isWord(i - 1, "has|have|had")) {
            return "AUX";
        }
        if (word.equals("said") && !is(i - 1, "DET")) {
            return "VERB";
        }
        boolean document = word.equals("states") && is(i, "NOUN", "PROPN") && !capital(i) && isWord(i - 1, DOCUMENTS);
        if (document && (is(i + 1, "PUNCT", "SCONJ", "DET", "PRON") || i + 1 == tokens.size())) {
            return "VERB";
        }
        if (word.equals("states") && !is(i + 1, "DET", "PRON", "PUNCT", "SCONJ")) {
            return is(i, "PROPN") ? "PROPN" : "NOUN";
        }
        boolean perfect = isWord(i - 1, "have|has|had")
                && is(i, "NOUN", "ADJ")
                && WordPattern.matches(word, "understood|found|known|written|learnt|spoken");
        if (perfect || is(i, "ADJ") && isPast(i, word)) {
            return "VERB";
        }
        boolean bare = is(i, "NOUN", "ADJ") && isBareCue(i, word) || isShare(i, word);
        return bare || is(i, "NOUN") && isThirdPerson(i, word) ? "VERB" : tag(i);
    }

    private static final String DOCUMENTS =
            "letter|statement|report|document|submission|petition|paper|filing|complaint|resolution|declaration|order|ruling|memo|bill|law|article|notice|study|text|communiqué|draft|preamble|release|post|brief|opinion|policy|agreement";

    /** A participle of a cue, or any participle in -ed, after adverbs. */
    private boolean isPerfect(int from) {
        int i = from;
        while (is(i, "ADV", "PART") && i < from + 3) {
            i++;
        }
        return word(i).equals("been")
                || is(i, "VERB") && (word(i).endsWith("ed") || word(i).endsWith("en") || CueVerbs.begins(word(i)));
    }

    /** "the latter complained of", "groups implored ministers": a cue in -ed after its subject is no adjective. */
    private boolean isPast(int i, String word) {
        boolean subject = is(i - 1, "NOUN", "PROPN", "PRON") || isWord(i - 1, "latter|former|others|\\)|,|—|–|--");
        boolean complement = is(i + 1, "ADP", "SCONJ", "PRON", "DET", "PROPN")
                || is(i + 1, "NOUN") && word(i + 1).endsWith("s")
                || word(i + 1).equals("to");
        return word.endsWith("ed")
                && CueVerbs.begins(word)
                && subject
                && complement
                && !word(i + 1).equals("by");
    }

    /** "X represents the": a form in -s between a name and an article. */
    private boolean isThirdPerson(int i, String word) {
        return !capital(i) && word.endsWith("s") && word.length() > 4 && is(i - 1, "PROPN") && isWord(i + 1, "the|an?");
    }

    /** "documents show he took", "signatories call on", "critics worry that": a base form between a plural and what it governs. */
    private boolean isBareCue(int i, String word) {
        boolean plural = is(i - 1, "NOUN") && word(i - 1).endsWith("s")
                || is(i - 1, "PROPN") && word(i - 1).endsWith("s");
        boolean clause = SUBJECTS.contains(word(i + 1)) && speaks(word) && is(i - 1, "NOUN", "NUM");
        boolean that = word(i + 1).equals("that") && speaks(word);
        boolean governs = that || !CueVerbs.frames(word + " " + word(i + 1)).isEmpty() && isWord(i + 1, "on|for");
        boolean apart = that && (word.endsWith("ing") || word(i - 1).equals(",") && !word.endsWith("s"));
        return clause || apart || plural && governs && !word.endsWith("s");
    }

    /** "62 percent support a ban": after a share of people these are no nouns. */
    private boolean isShare(int i, String word) {
        int share = isWord(i - 1, "would|will") ? i - 2 : i - 1;
        return isWord(share, "percent|cent|%")
                && is(i, "NOUN", "ADJ", "ADV", "PROPN", "VERB")
                && WordPattern.matches(word, PollRule.VIEWS)
                && is(i + 1, "DET", "PROPN", "NOUN", "ADJ", "PRON", "VERB");
    }

    private static boolean speaks(String word) {
        Set<Frame> frames = CueVerbs.frames(word);
        return frames.contains(Frame.SAY) || frames.contains(Frame.THINK) || frames.contains(Frame.THAT);
    }

    @Override
    public boolean reports(int i) {
        return is(i, "VERB") && speaks(word(i));
    }

    /** Whether an article or an owner stands before a token, with nothing but adjectives and nouns between. */
    @Override
    public boolean determined(int i) {
        int at = i - 1;
        while (at > i - 4 && is(at, "ADJ", "NOUN")) {
            at--;
        }
        return is(at, "DET") || isWord(at, "his|her|its|their|our|my|your|whose");
    }

    /** Whether a cue verb or an auxiliary follows, alone or after an adverb. */
    @Override
    public boolean governsVerb(int i) {
        int verb = is(i + 1, "ADV") ? i + 2 : i + 1;
        return is(verb, "AUX")
                || (is(verb, "VERB") || is(verb, "ADJ") && word(verb).endsWith("ed"))
                        && CueVerbs.begins(word(verb))
                        && !is(verb + 1, "NOUN");
    }

    @Override
    public boolean is(int i, String... any) {
        return i >= 0
                && i < tokens.size()
                && List.of(any).contains(tokens.get(i).tag());
    }

    @Override
    public String tag(int i) {
        return tokens.get(i).tag();
    }

    @Override
    public boolean capital(int i) {
        return Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    @Override
    public String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
