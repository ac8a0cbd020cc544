package policyarchive.parallels.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyarchive.parallels.wording.Word;
import policyarchive.text.Token;

/**
 * What a figure counts or measures.
 *
 * @param head its noun, as words are compared
 * @param noun its noun as it stands
 * @param modifiers the nouns and adjectives before it, as words are compared
 * @param next index of the token after it; of a thing that stands before the figure, the one after the figure
 */
record Thing(String head, String noun, Set<String> modifiers, int next) {
    /** Words before the noun; longer runs are seldom one phrase. */
    private static final int LONGEST = 6;
    /** What measures time and rank: the figures of these say little alone. */
    private static final Set<String> TIMES =
            Set.of(("second minute hour day week month year decade century time point percent january february "
                            + "march april may june july august september october november december")
                    .split(" ", -1));

    /** What has no meaning without the words behind it. */
    private static final Set<String> VAGUE =
            Set.of("piece part kind sort type thing way step example lot issue reason case side set number word"
                    .split(" ", -1));

    private static final Set<String> NO_THINGS = bases(TIMES, VAGUE);

    /** The noun phrase that begins with this token, perhaps after "of" and an article. */
    static Optional<Thing> after(List<Token> tokens, int index) {
        int at = index;
        if (is(tokens, at, "of")) {
            at++;
            while (Set.of("DET", "PRON", "NUM").contains(tag(tokens, at))) {
                at++;
            }
        }
        int head = -1;
        int end = at;
        while (end < tokens.size() && end < at + LONGEST && belongs(tokens, end)) {
            if (tag(tokens, end).equals("NOUN")) {
                head = end;
            }
            end++;
        }
        return head < 0 || isProper(tokens, head + 1) ? Optional.empty() : thing(tokens, at, head, head + 1);
    }

    /** Of money: the noun in "a fine of", or the verb in "was fined". */
    static Optional<Thing> before(List<Token> tokens, int index, int next) {
        boolean of = is(tokens, index - 1, "of");
        int at = of ? index - 2 : index - 1;
        boolean fits = tag(tokens, at).equals(of ? "NOUN" : "VERB");
        return fits ? thing(tokens, at, at, next) : Optional.empty();
    }

    private static Optional<Thing> thing(List<Token> tokens, int from, int head, int next) {
        String noun = tokens.get(head).text();
        String base = Word.base(noun.toLowerCase(Locale.ROOT));
        // A noun with a capital is part of a name: the Five Eyes.
        if (NO_THINGS.contains(base) || NumberWords.scale(noun) > 1 || !Character.isLowerCase(noun.charAt(0))) {
            return Optional.empty();
        }
        Set<String> modifiers = new HashSet<>();
        for (Token token : tokens.subList(from, head)) {
            if (Character.isLetter(token.text().charAt(0))) {
                modifiers.add(Word.base(token.text().toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.of(new Thing(base, noun, Set.copyOf(modifiers), next));
    }

    /** Nouns and what may stand before them; of verbs the participle before a noun. */
    private static boolean belongs(List<Token> tokens, int at) {
        String tag = tag(tokens, at);
        boolean participle = tag.equals("VERB")
                && tokens.get(at).text().endsWith("ed")
                && Set.of("NOUN", "ADJ").contains(tag(tokens, at + 1));
        return participle || Set.of("NOUN", "ADJ", "PROPN").contains(tag);
    }

    /** A noun before a name is its title: "six ministers Smith" counts nothing. */
    private static boolean isProper(List<Token> tokens, int at) {
        return tag(tokens, at).equals("PROPN");
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equalsIgnoreCase(word);
    }

    private static String tag(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).tag() : "";
    }

    private static Set<String> bases(Set<String> times, Set<String> vague) {
        return Stream.concat(times.stream(), vague.stream()).map(Word::base).collect(Collectors.toSet());
    }
}
