package policyarchive.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.source.Metadata.Field;
import policyarchive.source.Metadata.Value;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.source.ParsedArticle.Reference;
import policyarchive.source.ParsedArticle.Title;
import policyarchive.text.AlignedText;
import policyarchive.text.Span;
import policyarchive.vocabulary.SourceBasis;

/** Makes an article of a draft: header, references, boilerplate and headline are taken off, the rest is the body. */
final class ArticleParser {
    private final Draft draft;
    private final Origin origin;
    private final LocalDate today;
    private final List<String> notes;

    ArticleParser(Draft draft, Origin origin, LocalDate today, List<String> notes) {
        this.draft = draft;
        this.origin = origin;
        this.today = today;
        this.notes = new ArrayList<>(notes);
    }

    ParsedArticle parse() {
        AlignedText plain = draft.plain();
        Metadata metadata = draft.metadata();
        List<Line> lines = HeaderLines.take(Lines.of(draft), plain, metadata);
        ReferenceSection.Taken cited = ReferenceSection.take(lines, plain);
        Headline.Taken headline = Headline.take(
                Boilerplate.remove(cited.lines(), metadata.authors()), MenuLine.end(cited.lines()), plain, metadata);
        Opening opening = Opening.of(headline.lines(), plain);
        BodyWriter.Body body = BodyWriter.write(plain.text(), Headings.mark(opening.lines()));
        if (body.blocks().isEmpty()) {
            throw new SourceException(
                    origin.file(), origin.record(), "nothing but page furniture; expected the text of an article");
        }
        AlignedText text = plain.then(body.text());
        List<Reference> references = new ArrayList<>(draft.links());
        references.addAll(cited.references());
        String address =
                metadata.get(Field.URL).map(Value::text).map(String::strip).orElse(null);
        String url = address != null && WebAddresses.host(address) != null ? address : null;
        PublishedFinder published = new PublishedFinder(today, notes);
        DatedFact date = published.find(metadata, opening.date(), address, references, new BodyDates(text, today));
        Publisher publisher = PublisherFinder.find(metadata, plain, opening.agency(), url);
        String language = language(metadata, text.text());
        return new ParsedArticle(
                origin,
                text,
                body.blocks(),
                title(headline.title(), body, text),
                publisher,
                url,
                language,
                date,
                distinct(references),
                body.marks(),
                notes(language));
    }

    private List<String> notes(String language) {
        List<String> all = new ArrayList<>(notes);
        if (!language.equals(Language.ENGLISH)) {
            all.add("is not in English (%s): nothing is extracted".formatted(language));
        }
        return all;
    }

    private static Title title(@Nullable Title found, BodyWriter.Body body, AlignedText text) {
        return found != null
                ? found
                : Headline.derived(text, body.blocks().getFirst().span());
    }

    private static String language(Metadata metadata, String text) {
        String guess = Language.of(text);
        String stated = metadata.get(Field.LANGUAGE).map(v -> v.text().strip()).orElse("");
        return guess.equals(Language.UNKNOWN) && stated.matches("[a-z]{2}(?:-.{1,8})?")
                ? stated.substring(0, 2)
                : guess;
    }

    private static List<Reference> distinct(List<Reference> all) {
        List<Reference> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reference r : all) {
            if (seen.add(r.number() + " " + r.url())) {
                kept.add(r);
            }
        }
        return kept;
    }

    /** The lines of a text without the dateline that opens it. */
    private record Opening(
            List<Line> lines,
            PublishedFinder.@Nullable DatelineDate date,
            @Nullable Publisher agency) {
        private static final int DEPTH = 6;

        static Opening of(List<Line> lines, AlignedText plain) {
            for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
                Line line = lines.get(i);
                Dateline dateline = Dateline.of(line);
                if (dateline != null) {
                    List<Line> rest = new ArrayList<>(lines);
                    rest.set(i, line.from(dateline.span().end()));
                    return new Opening(rest, date(dateline, line, plain), agency(dateline, line, plain));
                }
            }
            return new Opening(lines, null, null);
        }

        private static PublishedFinder.@Nullable DatelineDate date(Dateline d, Line line, AlignedText plain) {
            Span span = d.date();
            return span == null
                    ? null
                    : new PublishedFinder.DatelineDate(
                            d,
                            line,
                            span.of(line.text()),
                            plain.toOriginal(span.shift(line.span().start())));
        }

        private static @Nullable Publisher agency(Dateline d, Line line, AlignedText plain) {
            Span span = d.agency();
            return span == null
                    ? null
                    : new Publisher(
                            span.of(line.text()),
                            SourceBasis.TEXT,
                            plain.toOriginal(span.shift(line.span().start())));
        }
    }
}
