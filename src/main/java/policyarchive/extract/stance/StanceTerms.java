package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policyarchive.extract.speech.WordList;
import policyarchive.text.PatternFilter;
import policyarchive.text.PatternSearch;
import policyarchive.text.Span;

/** The phrases of {@code stance-terms.txt}, tried where a text holds their words. */
final class StanceTerms {
    /**
     * A phrase and what it weighs.
     *
     * @param order its place in the list
     * @param weight positive for encryption, negative for access
     */
    record Term(int order, PatternSearch search, double weight, boolean reversible) {}

    private static final StanceTerms STANDARD = new StanceTerms();

    private final List<Term> terms = new ArrayList<>();
    private final PatternFilter<Term> byWords;

    private StanceTerms() {
        for (Map.Entry<String, List<String>> line :
                WordList.read(StanceScale.class, "stance-terms.txt").entrySet()) {
            String[] key = line.getKey().split(" ", 2);
            double weight = Double.parseDouble(key[1]) * (key[0].startsWith("access") ? -1 : 1);
            line.getValue().forEach(phrase -> add(phrase, weight, !key[0].endsWith("!")));
        }
        byWords = new PatternFilter<>(terms, term -> term.search().pattern());
    }

    static StanceTerms standard() {
        return STANDARD;
    }

    private void add(String listed, double weight, boolean reversible) {
        // Of "isn't" the whole word counts, since no word begins at its "n".
        String phrase = listed.replace("|n['\u2019]t", "|\\w{0,6}n['\u2019]t");
        terms.add(new Term(terms.size(), new PatternSearch(pattern(phrase)), weight, reversible));
    }

    /** Tells of each phrase where it stands, in the order of the list; places of one phrase do not overlap. */
    void find(String said, BiConsumer<Term, MatchResult> found) {
        for (Term term : byWords.possible(said, new Span(0, said.length()))) {
            for (MatchResult place : term.search().all(said)) {
                if (Character.isLetter(said.charAt(place.start()))) {
                    found.accept(term, place);
                }
            }
        }
    }

    /** {@code _} is a blank or hyphen, {@code *} the rest of a word, {@code ...} up to five words. */
    private static Pattern pattern(String phrase) {
        String regex = phrase.replace("...", "(?:\\W{1,3}\\w{1,20}){0,5}?\\W{1,3}")
                .replace("*", "\\w{0,12}")
                .replace("_", "[ \\-]");
        return Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
