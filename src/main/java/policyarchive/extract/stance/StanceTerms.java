package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.speech.WordList;

/**
 * The phrases of {@code stance-terms.txt}, found by the letters they begin with: each phrase is only tried where a word
 * begins as it does.
 */
final class StanceTerms {
    /**
     * A phrase and what it weighs.
     *
     * @param order its place in the list
     * @param weight positive for encryption, negative for access
     */
    record Term(int order, Pattern pattern, double weight, boolean reversible) {}

    /** Letters of a beginning. */
    private static final int LETTERS = 3;

    private static final StanceTerms STANDARD = new StanceTerms();

    private final Map<String, List<Term>> byBeginning = new HashMap<>();
    private int size;

    private StanceTerms() {
        for (Map.Entry<String, List<String>> line :
                WordList.read(StanceScale.class, "stance-terms.txt").entrySet()) {
            String[] key = line.getKey().split(" ", 2);
            double weight = Double.parseDouble(key[1]) * (key[0].startsWith("access") ? -1 : 1);
            line.getValue().forEach(phrase -> add(phrase, weight, !key[0].endsWith("!")));
        }
    }

    static StanceTerms standard() {
        return STANDARD;
    }

    private void add(String listed, double weight, boolean reversible) {
        // Of "isn't" the whole word counts, since no word begins at its "n".
        String phrase = listed.replace("|n['\u2019]t", "|\\w{0,6}n['\u2019]t");
        Term term = new Term(size++, pattern(phrase), weight, reversible);
        for (String beginning : Set.copyOf(beginnings(phrase))) {
            byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(term);
        }
    }

    /** Tells of each phrase where it stands, in the order of the text; places of one phrase do not overlap. */
    void find(String said, BiConsumer<Term, MatchResult> found) {
        String lower = lower(said);
        int[] free = new int[size];
        for (int i = 0; i < said.length(); i++) {
            boolean begins = Character.isLetter(said.charAt(i)) && (i == 0 || !Character.isLetter(said.charAt(i - 1)));
            for (int letters = 0; begins && letters <= LETTERS && i + letters <= said.length(); letters++) {
                for (Term term : byBeginning.getOrDefault(lower.substring(i, i + letters), List.of())) {
                    if (free[term.order()] <= i) {
                        free[term.order()] = tryAt(said, i, term, found);
                    }
                }
            }
        }
    }

    /** After the phrase if it stands here, else 0. */
    private static int tryAt(String said, int at, Term term, BiConsumer<Term, MatchResult> found) {
        Matcher m = term.pattern().matcher(said).useTransparentBounds(true).region(at, said.length());
        if (!m.lookingAt()) {
            return 0;
        }
        found.accept(term, m);
        return m.end();
    }

    /** Letter by letter, so that places stay the same. */
    private static String lower(String said) {
        char[] letters = said.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /**
     * The letters a phrase may begin with, at most {@link #LETTERS} of each alternative: none where its beginning is no
     * plain word.
     */
    private static List<String> beginnings(String phrase) {
        if (phrase.charAt(0) != '(') {
            return List.of(letters(phrase));
        }
        List<String> all = new ArrayList<>();
        int depth = 0;
        for (int i = 0, from = 1; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (depth == 1 && (c == '|' || c == ')')) {
                all.add(letters(phrase.substring(from, i)));
                from = i + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return phrase.startsWith("?", i + 1) ? List.of("") : all;
            }
        }
        throw new IllegalArgumentException("a bracket stays open in the phrase " + phrase);
    }

    private static String letters(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        boolean optional = end < phrase.length() && phrase.charAt(end) == '?';
        return phrase.substring(0, Math.min(LETTERS, optional ? end - 1 : end));
    }

    /** {@code _} is a blank or hyphen, {@code *} the rest of a word, {@code ...} up to five words. */
    private static Pattern pattern(String phrase) {
        String regex = phrase.replace("...", "(?:\\W{1,3}\\w{1,20}){0,5}?\\W{1,3}")
                .replace("*", "\\w{0,12}")
                .replace("_", "[ \\-]");
        return Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
