package policyarchive.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;
import policyarchive.vocabulary.Stance;

/**
 * Weighs words for access by the authorities against words for encryption. The list {@code stance-terms.txt} holds the
 * phrases and their weights; what stands right behind "not", "oppose" and the like counts for the other side.
 */
public final class StanceScale {
    /** A side, how clearly it is taken, and the words that decided. */
    public record Reading(Stance stance, double weight, List<Span> evidence) {
        public Reading {
            evidence = List.copyOf(evidence);
        }
    }

    /** What turns "we need lawful access" round; "without" and "no" do not, since "no access" complains of its lack. */
    private static final Pattern AGAINST_ACCESS = Pattern.compile(
            "\\b(?:oppos\\w{0,5}|reject\\w{0,3}|against|refus\\w{0,3}|resist\\w{0,3}|criticis\\w{0,4}|criticiz\\w{0,4}|condemn\\w{0,3}|never|stop|not"
                + " (?:be"
                + " )?(?:asking|seeking|want|need|build|creat|provid|allow|give)\\w{0,3}|won['’]t)\\b[^.;,]{0,28}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGAINST_ENCRYPTION = Pattern.compile(
            "\\b(?:not|n['’]t|never|oppos\\w{0,5}|reject\\w{0,3}|against|abandon\\w{0,3}|end|stop|absolute|at the"
                    + " expense of|hide behind|misus\\w{1,4})\\b[^.;,]{0,28}$",
            Pattern.CASE_INSENSITIVE);
    /** Less than this is no side. */
    private static final double CLEAR = 0.9;

    private static final int LONGEST = 3000;

    /** The order of an attitude, behind all phrases. */
    private static final int ATTITUDE = Integer.MAX_VALUE;

    /** Code units between a cue and its words. */
    private static final int CUE_BEFORE = 30;

    /** A phrase where it stands, with its weight there. */
    record Hit(Span span, double weight, int order) {
        Hit times(double factor) {
            return new Hit(span, weight * factor, order);
        }
    }

    /** The phrases found in some words, the strongest of those that overlap. */
    public static final class Weighed {
        private final List<Hit> hits;

        private Weighed(List<Hit> hits) {
            this.hits = hits;
        }

        /** Whether an attitude to a measure, or to another thing of the subject, is among them. */
        public boolean hasAttitude() {
            return hits.stream().anyMatch(h -> h.order() == ATTITUDE);
        }

        /** Whether they take a side without what else is known of the speaker. */
        public boolean isClear() {
            return Math.abs(weight()) >= CLEAR;
        }

        /** The sum of what the phrases weigh. */
        public double weight() {
            return hits.stream().mapToDouble(Hit::weight).sum();
        }

        /**
         * The side they take.
         *
         * @param leaning what else is known of the speaker's side: positive for encryption, negative for access
         */
        public Reading reading(double leaning) {
            double weight = weight();
            double total = weight + leaning;
            if (Math.abs(total) < CLEAR) {
                return new Reading(Stance.NEUTRAL, weight, List.of());
            }
            List<Span> evidence = hits.stream()
                    .filter(h -> h.weight() * total > 0)
                    .map(Hit::span)
                    .sorted()
                    .limit(8)
                    .toList();
            return new Reading(total < 0 ? Stance.FOR_ACCESS : Stance.FOR_ENCRYPTION, weight, evidence);
        }
    }

    private StanceScale() {}

    /**
     * Finds the phrases and attitudes that take a side.
     *
     * @param text the text the words stand in
     * @param words where they stand
     * @param cue the words that attribute them, counted for their attitude where they stand right before
     * @param measures the sides of the article's bills and the like
     */
    public static Weighed weigh(String text, Span words, @Nullable Span cue, Measures measures) {
        Span read = new Span(words.start(), Math.min(words.end(), words.start() + LONGEST));
        List<Hit> hits = hits(read.of(text), read.start());
        Span attitudes = cue != null && standsRightBefore(cue, read) ? cue.hull(read) : read;
        for (Attitudes.Weight found : Attitudes.weigh(text, attitudes, measures)) {
            int start = Math.max(read.start(), found.span().start());
            if (found.span().end() > start) {
                double weight = Pressure.isResented(text, start) ? -found.weight() : found.weight();
                hits.add(new Hit(new Span(start, found.span().end()), weight, ATTITUDE));
            }
        }
        return new Weighed(Concession.discounted(longest(hits), text, read));
    }

    private static boolean standsRightBefore(Span cue, Span words) {
        return cue.end() <= words.start() && words.start() - cue.end() <= CUE_BEFORE;
    }

    private static List<Hit> hits(String said, int offset) {
        List<Hit> hits = new ArrayList<>();
        StanceTerms.standard().find(said, (term, m) -> {
            if (isPartOfName(said, m.start())) {
                return;
            }
            Pattern reversal = term.weight() < 0 ? AGAINST_ACCESS : AGAINST_ENCRYPTION;
            boolean reversed = term.reversible()
                            && reversal.matcher(said)
                                    .region(Math.max(0, m.start() - 45), m.start())
                                    .find()
                    || Pressure.isResented(said, m.start());
            Span span = new Span(offset + m.start(), offset + m.end());
            hits.add(new Hit(span, reversed ? -term.weight() : term.weight(), term.order()));
        });
        return hits;
    }

    /** Whether a capital within the sentence makes the words those of a name: {@code the Minister of Public Safety}. */
    private static boolean isPartOfName(String said, int start) {
        return start > 1
                && Character.isUpperCase(said.charAt(start))
                && said.charAt(start - 1) == ' '
                && Character.isLetter(said.charAt(start - 2));
    }

    private static List<Hit> longest(List<Hit> hits) {
        hits.sort(Comparator.<Hit>comparingDouble(h -> -Math.abs(h.weight()))
                .thenComparingInt(h -> -h.span().length())
                .thenComparingInt(Hit::order)
                .thenComparing(Hit::span));
        NavigableMap<Integer, Hit> kept = new TreeMap<>();
        for (Hit hit : hits) {
            var before = kept.lowerEntry(hit.span().end());
            if (before == null || before.getValue().span().end() <= hit.span().start()) {
                kept.put(hit.span().start(), hit);
            }
        }
        return List.copyOf(kept.values());
    }
}
