package policyarchive.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateMention;
import policyarchive.edtf.EdtfDate;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;

/**
 * When an article was published, by the best evidence there is: header line, metadata, dateline, its own address, the
 * addresses it cites, the dates it reports. The last two only say "not before"; a copyright year only "not after".
 */
final class PublishedFinder {
    private static final Pattern PATH_DAY = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");
    private static final Pattern PATH_MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})(?=/)");

    /** Days within which a report follows the newest event it dates. */
    private static final int SOON = 60;

    private final LocalDate today;
    private final List<String> notes;

    PublishedFinder(LocalDate today, List<String> notes) {
        this.today = today;
        this.notes = notes;
    }

    /** A dateline's date, complete or without its year, and where it stands in the source. */
    record DatelineDate(Dateline dateline, Line line, String words, Span source) {}

    @Nullable
    DatedFact find(
            Metadata metadata,
            @Nullable DatelineDate dateline,
            @Nullable String url,
            List<Reference> references,
            BodyDates body) {
        DatedFact fact = stated(metadata, Field.DATE);
        fact = fact != null || dateline == null ? fact : dateline(dateline, url, references, body);
        fact = fact != null || url == null
                ? fact
                : address(url, metadata.get(Field.URL).map(Value::span).orElse(null));
        fact = fact != null ? fact : stated(metadata, Field.UPDATED);
        fact = fact != null ? fact : cited(references, body);
        return fact != null ? fact : body.bound();
    }

    private @Nullable DatedFact stated(Metadata metadata, Field field) {
        Optional<Value> value = metadata.get(field);
        if (value.isEmpty()) {
            return null;
        }
        StatedDate.Read read = StatedDate.read(value.get().text(), today);
        if (read.note() != null) {
            notes.add("published: " + read.note());
        }
        DateBasis basis = value.get().header() ? DateBasis.HEADER : DateBasis.METADATA;
        EdtfDate date =
                field == Field.UPDATED && read.date() != null ? read.date().orEarlier() : read.date();
        return date == null
                ? null
                : new DatedFact(date, basis, value.get().text(), value.get().span());
    }

    /**
     * The year a dateline leaves out is the address's, else the copyright line's when that names one year, else that of
     * the newest day told or cited, when the dateline's day follows within weeks.
     */
    private @Nullable DatedFact dateline(
            DatelineDate d, @Nullable String url, List<Reference> references, BodyDates body) {
        DatedFact address = url == null ? null : address(url, null);
        LocalDate known = address == null ? null : address.date().earliest();
        Integer year = known != null ? Integer.valueOf(known.getYear()) : body.copyrightYear();
        DateMention day = d.dateline().day(d.line(), year);
        EdtfDate date = day != null ? day.date() : soonAfter(d, newestDay(references, body));
        return date == null ? null : taken(date, DateBasis.DATELINE, d.source(), d.words());
    }

    private @Nullable LocalDate newestDay(List<Reference> references, BodyDates body) {
        LocalDate newest = body.newestDay();
        for (Reference r : references) {
            EdtfDate date = inPath(r.url());
            LocalDate day = date == null || !date.isDay() || isFuture(date) ? null : date.earliest();
            newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
        }
        return newest;
    }

    /** The dateline's day in the year of a day before it, if no more than some weeks lie between them. */
    private static @Nullable EdtfDate soonAfter(DatelineDate d, @Nullable LocalDate newest) {
        if (newest == null) {
            return null;
        }
        for (int year = newest.getYear(); year <= newest.getYear() + 1; year++) {
            DateMention day = d.dateline().day(d.line(), year);
            LocalDate at = day == null ? null : day.date().earliest();
            if (at != null && !at.isBefore(newest) && !at.isAfter(newest.plusDays(SOON))) {
                return EdtfDate.of(at);
            }
        }
        return null;
    }

    private @Nullable DatedFact taken(EdtfDate date, DateBasis basis, @Nullable Span span, String words) {
        StatedDate.Read read = StatedDate.notInFuture(date, words, today);
        if (read.note() != null) {
            notes.add("published: " + read.note());
        }
        return read.date() == null ? null : new DatedFact(read.date(), basis, words, span);
    }

    private @Nullable DatedFact address(String url, @Nullable Span span) {
        EdtfDate date = inPath(url);
        return date == null || isFuture(date) ? null : new DatedFact(date, DateBasis.URL, url, span);
    }

    /** An article is not older than the newest article it cites. */
    private @Nullable DatedFact cited(List<Reference> references, BodyDates body) {
        EdtfDate newest = null;
        Reference evidence = null;
        for (Reference r : references) {
            EdtfDate date = inPath(r.url());
            if (date != null
                    && !isFuture(date)
                    && (newest == null || EdtfDate.CHRONOLOGICAL.compare(date, newest) > 0)) {
                newest = date;
                evidence = r;
            }
        }
        return newest == null || evidence == null
                ? null
                : new DatedFact(body.until(newest), DateBasis.REFERENCE, evidence.url(), evidence.span());
    }

    private boolean isFuture(EdtfDate date) {
        return date.earliest() == null || date.earliest().isAfter(today);
    }

    /** The date in the path of an address, as most publishing systems write it: {@code /2019/10/04/title}. */
    static @Nullable EdtfDate inPath(String url) {
        List<String> forms = new ArrayList<>();
        Matcher day = PATH_DAY.matcher(url);
        if (day.find()) {
            forms.add("%s-%02d-%02d"
                    .formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        }
        Matcher month = PATH_MONTH.matcher(url);
        if (month.find()) {
            forms.add("%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2))));
        }
        return forms.stream()
                .flatMap(f -> EdtfDate.tryParse(f).stream())
                .findFirst()
                .filter(d -> d.latest() != null && !d.edtf().matches("\\d{4}-2[1-4]"))
                .orElse(null);
    }
}
