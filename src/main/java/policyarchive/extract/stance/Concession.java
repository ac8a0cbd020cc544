package policyarchive.extract.stance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyarchive.extract.stance.StanceScale.Hit;
import policyarchive.text.Span;

/**
 * What is conceded before it is answered: in "we support encryption, but the police must be able to read" the second half
 * tells the side. What stands before the last "but" counts half where what stands behind it takes the other side.
 */
final class Concession {
    private static final Pattern BUT =
            Pattern.compile("\\b(?<!nothing )(?<!all )(?<!anything )(?:but|however)\\b(?! also| only| rather)");
    private static final double CONCEDED = 0.5;

    private Concession() {}

    static List<Hit> discounted(List<Hit> hits, String text, Span words) {
        int but = last(text, words);
        double before = sum(hits, words.start(), but);
        double after = sum(hits, but, words.end());
        return before * after >= 0
                ? hits
                : hits.stream()
                        .map(h -> h.span().start() < but ? h.times(CONCEDED) : h)
                        .toList();
    }

    private static int last(String text, Span words) {
        int last = words.start();
        for (Matcher m = BUT.matcher(text).region(words.start(), words.end()); m.find(); ) {
            last = m.start();
        }
        return last;
    }

    private static double sum(List<Hit> hits, int from, int to) {
        return hits.stream()
                .filter(h -> h.span().start() >= from && h.span().start() < to)
                .mapToDouble(Hit::weight)
                .sum();
    }
}
