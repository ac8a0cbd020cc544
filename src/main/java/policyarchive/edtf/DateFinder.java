package policyarchive.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;

/**
 * Finds the date expressions of English prose: absolute ones ("October 11, 2020", "11th of October, 2020",
 * "2020-10-15", "in 2016", "3–5 May 2021"), and, where a reference date is given, relative ones ("on Tuesday", "last year", "October
 * 4"), which are read as the last such day or month on or before the reference, as reports of the past use them. Days
 * that do not exist are no dates.
 */
public final class DateFinder {
    /** A match; without a mention where there is no such day, so that no part of it is read as another date. */
    private record Candidate(Span span, Optional<DateMention> mention) {}

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.<Candidate>comparingInt(c -> -c.span().length()).thenComparing(Candidate::span);

    private DateFinder() {}

    /**
     * The date expressions of a text, in order, without overlap.
     *
     * @param text English prose
     * @param reference the day relative expressions count from, usually the day of publication; null to find absolute
     *     expressions alone
     * @return mentions with offsets in {@code text}
     */
    public static List<DateMention> find(String text, @Nullable LocalDate reference) {
        List<Candidate> all = new ArrayList<>();
        for (AbsoluteDate rule : AbsoluteDate.values()) {
            for (MatchResult m : rule.search().all(text)) {
                add(all, rule.read(m), m, rule.ruleName(), false);
            }
        }
        for (DateRange rule : DateRange.values()) {
            for (MatchResult m : rule.search().all(text)) {
                Optional<EdtfDate> range = rule.read(m);
                if (range.isPresent()) {
                    add(all, range, m, rule.ruleName(), false);
                }
            }
        }
        if (reference != null) {
            for (RelativeDate rule : RelativeDate.values()) {
                for (MatchResult m : rule.search().all(text)) {
                    add(all, rule.read(m, reference), m, rule.ruleName(), true);
                }
            }
        }
        return withoutOverlap(all);
    }

    /** The date expressions that stand within a span of a text, with offsets in the whole text. */
    public static List<DateMention> find(String text, Span within, @Nullable LocalDate reference) {
        return find(within.of(text), reference).stream()
                .map(m -> new DateMention(m.date(), m.span().shift(within.start()), m.rule(), m.relative()))
                .toList();
    }

    private static void add(
            List<Candidate> all, Optional<EdtfDate> date, MatchResult m, String rule, boolean relative) {
        Span span = new Span(m.start("date"), m.end("date"));
        all.add(new Candidate(span, date.map(d -> new DateMention(d, span, rule, relative))));
    }

    private static List<DateMention> withoutOverlap(List<Candidate> all) {
        all.sort(LONGEST_FIRST);
        NavigableMap<Integer, Candidate> kept = new TreeMap<>();
        for (Candidate c : all) {
            var before = kept.floorEntry(c.span().start());
            var after = kept.ceilingEntry(c.span().start());
            boolean free = (before == null || !before.getValue().span().overlaps(c.span()))
                    && (after == null || !after.getValue().span().overlaps(c.span()));
            if (free) {
                kept.put(c.span().start(), c);
            }
        }
        return kept.values().stream().flatMap(c -> c.mention().stream()).toList();
    }
}
