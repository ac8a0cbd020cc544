package policyarchive.gold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts hits per measure over all articles, and remembers what was missed. */
public final class Scorecard {

    private final Map<Measure, Ratio> ratios = new EnumMap<>(Measure.class);
    private final List<String> misses = new ArrayList<>();

    /** Hits out of cases. */
    private record Ratio(int hits, int cases) {
        static final Ratio NONE = new Ratio(0, 0);

        Ratio plus(boolean hit) {
            return new Ratio(hits + (hit ? 1 : 0), cases + 1);
        }

        double value() {
            return cases == 0 ? Double.NaN : (double) hits / cases;
        }
    }

    void count(Measure measure, boolean hit) {
        ratios.put(measure, ratio(measure).plus(hit));
    }

    /** Counts one found that is right: it counts for precision and for recall. */
    void truePositive(Measure precision, Measure recall) {
        count(precision, true);
        count(recall, true);
    }

    void miss(GoldArticle article, String what) {
        misses.add(article.file() + ": " + what);
    }

    /** What was missed or wrong, each with its article, in the order of the articles. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** From 0 to 1; not a number where there was nothing to measure. */
    public double value(Measure measure) {
        return switch (measure) {
            case ACTOR_F1 -> f1(Measure.ACTOR_PRECISION, Measure.ACTOR_RECALL);
            case SIGNATORY_F1 -> f1(Measure.SIGNATORY_PRECISION, Measure.SIGNATORY_RECALL);
            default -> ratio(measure).value();
        };
    }

    /** One line per measure. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Measure measure : Measure.values()) {
            Ratio ratio = ratio(measure);
            String counts = ratio.cases() == 0 ? "" : ratio.hits() + "/" + ratio.cases();
            table.append(String.format(Locale.ROOT, "%-46s %9s  %5.3f%n", measure.label(), counts, value(measure)));
        }
        return table.toString();
    }

    private Ratio ratio(Measure measure) {
        return ratios.getOrDefault(measure, Ratio.NONE);
    }

    private double f1(Measure precision, Measure recall) {
        Ratio p = ratio(precision);
        Ratio r = ratio(recall);
        if (p.cases() + r.cases() == 0) {
            return Double.NaN;
        }
        return p.hits() == 0 ? 0 : 2 * p.value() * r.value() / (p.value() + r.value());
    }
}
