package policyarchive.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.edtf.EdtfDate;
import policyarchive.text.AlignedText;
import policyarchive.text.PatternSearch;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;

/**
 * What the dates a text reports say about its own: it is not older than what it tells in the past tense, and not younger
 * than the copyright line beside it.
 */
final class BodyDates {
    private static final PatternSearch COPYRIGHT = new PatternSearch(Pattern.compile(
            "(?:©|\\(c\\)|&copy;|copyright)[^\\n"
                    + "\\d]{0,40}(?<from>(?:19|20)\\d\\d)(?:\\s?[-–—]\\s?(?<to>(?:19|20)\\d\\d))?",
            Pattern.CASE_INSENSITIVE));
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|did|said|told|wrote|made|took|came|went|gave|began|became|saw|found|led|met|held|sent|got|put|spoke|won|lost|left|kept|brought|thought|knew|grew|fell|rose|struck|sought|fought|built|drew|ran|\\p{Ll}{2,20}ed)\\b");
    /** Before a date: it need not have been reached. */
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:by|until|till|through|to|before|from)\\s(?:\\w{1,10}\\s){0,2}$");

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|would|shall|could|may|might|should|plans?|intends?|expected|due|scheduled|set to)\\b");
    private static final int CLAUSE = 160;

    private final AlignedText body;
    private final LocalDate today;
    private final @Nullable Integer copyright;
    private final @Nullable Integer copyrightFrom;

    BodyDates(AlignedText body, LocalDate today) {
        this.body = body;
        this.today = today;
        Integer last = null;
        Integer from = null;
        for (MatchResult m : COPYRIGHT.all(body.original())) {
            int year = Integer.parseInt(m.group(m.group("to") == null ? "from" : "to"));
            if (last == null || year > last) {
                last = year;
                from = Integer.valueOf(m.group("from"));
            }
        }
        copyright = last;
        copyrightFrom = from;
    }

    /** The year of a copyright line that names one alone; null where there is none. */
    @Nullable
    Integer copyrightYear() {
        return copyright != null && copyright.equals(copyrightFrom) ? copyright : null;
    }

    /** The newest day told in the past tense; null where none is told to the day. */
    @Nullable
    LocalDate newestDay() {
        LocalDate newest = null;
        for (DateMention m : DateFinder.find(body.text(), null)) {
            LocalDate day = m.date().isDay() && isPast(m) ? m.date().earliest() : null;
            newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
        }
        return newest;
    }

    /** Not before the latest date told in the past tense; null where no date is told. */
    @Nullable
    DatedFact bound() {
        DateMention latest = null;
        for (DateMention m : DateFinder.find(body.text(), null)) {
            boolean later = latest == null || EdtfDate.CHRONOLOGICAL.compare(m.date(), latest.date()) > 0;
            if (later && isPast(m)) {
                latest = m;
            }
        }
        return latest == null
                ? null
                : new DatedFact(
                        until(latest.date()),
                        DateBasis.TEXT,
                        latest.span().of(body.text()),
                        body.toOriginal(latest.span()));
    }

    /** Not before a date, and not after the copyright year where that is no earlier. */
    EdtfDate until(EdtfDate date) {
        String start = date.edtf().replaceAll("[~?%]|/.*", "").replace('X', '0');
        EdtfDate from = EdtfDate.tryParse(start).orElse(date);
        LocalDate earliest = from.earliest();
        boolean bounded = copyright != null
                && earliest != null
                && copyright >= earliest.getYear()
                && copyright <= today.getYear();
        return bounded ? EdtfDate.interval(from, EdtfDate.parse(String.valueOf(copyright))) : from.orLater();
    }

    private boolean isPast(DateMention m) {
        LocalDate earliest = m.date().earliest();
        if (earliest == null || earliest.isAfter(today)) {
            return false;
        }
        String text = body.text();
        int start = Math.max(sentenceStart(text, m.span()), m.span().start() - CLAUSE);
        int end = Math.min(sentenceEnd(text, m.span()), m.span().end() + CLAUSE);
        String before = text.substring(start, m.span().start());
        String after = text.substring(m.span().end(), end).toLowerCase(Locale.ROOT);
        return !AHEAD.matcher(before).find() && isToldAsPast(before.toLowerCase(Locale.ROOT), after);
    }

    /** The verb that governs a date is the last one before it, or the first one after it where none stands before. */
    private static boolean isToldAsPast(String before, String after) {
        int past = last(PAST, before);
        int ahead = last(FUTURE, before);
        if (past >= 0 || ahead >= 0) {
            return past > ahead;
        }
        Matcher told = PAST.matcher(after);
        Matcher planned = FUTURE.matcher(after);
        return told.find() && !(planned.find() && planned.start() < told.start());
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            last = m.start();
        }
        return last;
    }

    private static int sentenceStart(String text, Span span) {
        int stop = Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf("\n", span.start()));
        return stop < 0 ? 0 : stop + 1;
    }

    private static int sentenceEnd(String text, Span span) {
        int stop = text.indexOf(". ", span.end());
        int line = text.indexOf('\n', span.end());
        int end = stop < 0 ? text.length() : stop;
        return line < 0 ? end : Math.min(line, end);
    }
}
