package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.speech.WordList;
import policyarchive.text.Span;
import policyarchive.vocabulary.Stance;

/**
 * Weighs words for access by the authorities against words for encryption. The list {@code stance-terms.txt} holds the
 * phrases and their weights; what stands right behind "not", "oppose" and the like counts for the other side.
 */
public final class StanceScale {
    /** A phrase and what it weighs: positive for encryption, negative for access. */
    private record Term(Pattern pattern, double weight) {}

    /** A side, how clearly it is taken, and the words that decided. */
    public record Reading(Stance stance, double weight, List<Span> evidence) {
        public Reading {
            evidence = List.copyOf(evidence);
        }
    }

    private static final List<Term> TERMS = load();
    private static final Pattern REVERSAL = Pattern.compile(
            "\\b(?:not|n['’]t|never|no|oppos\\w{0,5}|reject\\w{0,3}|against|without|refus\\w{0,3}|resist\\w{0,3}|criticis\\w{0,4}|criticiz\\w{0,4}|condemn\\w{0,3}|den(?:y|ies|ied)|dismiss\\w{0,3}|stop|challenge\\w?|end|ban|abandon\\w{0,3}|rather"
                + " than|instead of|myth|false)\\b[^.;,]{0,28}$",
            Pattern.CASE_INSENSITIVE);
    /** Less than this is no side. */
    private static final double CLEAR = 0.9;

    private static final int LONGEST = 4000;

    private StanceScale() {}

    /**
     * Reads the side some words take.
     *
     * @param text the text they stand in
     * @param words where they stand
     * @param leaning what else is known of the speaker's side: positive for encryption, negative for access
     */
    public static Reading read(String text, Span words, double leaning) {
        String said = new Span(words.start(), Math.min(words.end(), words.start() + LONGEST)).of(text);
        double weight = 0;
        List<Span> evidence = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Term term : TERMS) {
            for (Matcher m = term.pattern().matcher(said); m.find(); ) {
                boolean reversed = REVERSAL.matcher(said)
                        .region(Math.max(0, m.start() - 45), m.start())
                        .find();
                double signed = reversed ? -term.weight() : term.weight();
                weight += signed;
                weights.add(signed);
                evidence.add(new Span(words.start() + m.start(), words.start() + m.end()));
            }
        }
        double total = weight + leaning;
        if (Math.abs(total) < CLEAR) {
            return new Reading(Stance.NEUTRAL, weight, List.of());
        }
        return new Reading(
                total < 0 ? Stance.FOR_ACCESS : Stance.FOR_ENCRYPTION, weight, onSide(evidence, weights, total));
    }

    private static List<Span> onSide(List<Span> evidence, List<Double> weights, double total) {
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (weights.get(i) * total > 0 && kept.size() < 8) {
                kept.add(evidence.get(i));
            }
        }
        kept.sort(null);
        return kept;
    }

    private static List<Term> load() {
        List<Term> terms = new ArrayList<>();
        for (Map.Entry<String, List<String>> line :
                WordList.read(StanceScale.class, "stance-terms.txt").entrySet()) {
            String[] key = line.getKey().split(" ");
            double weight = Double.parseDouble(key[1]) * (key[0].equals("access") ? -1 : 1);
            line.getValue().forEach(phrase -> terms.add(new Term(pattern(phrase), weight)));
        }
        return terms;
    }

    /** {@code _} is a blank or hyphen, {@code *} the rest of a word, {@code ...} up to five words. */
    private static Pattern pattern(String phrase) {
        String regex = phrase.replace("...", "(?:\\W{1,3}\\w{1,20}){0,5}?\\W{1,3}")
                .replace("*", "\\w{0,12}")
                .replace("_", "[ \\-]");
        return Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
