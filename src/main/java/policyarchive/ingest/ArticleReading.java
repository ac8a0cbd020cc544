package policyarchive.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleOrigin;
import policyarchive.extract.ExtractedArticle;
import policyarchive.extract.Extractor;
import policyarchive.source.ParsedArticle;
import policyarchive.source.SourceDocument;
import policyarchive.source.SourceEntry;
import policyarchive.source.SourceException;
import policyarchive.source.SourceFormat;
import policyarchive.source.SourceReader;

/** Parses documents and finds out who said what in them. */
@Component
class ArticleReading {
    private static final Logger log = LoggerFactory.getLogger(ArticleReading.class);

    private final SourceReader source = new SourceReader();
    private final Extractor extractor = new Extractor();

    SourceReader source() {
        return source;
    }

    /**
     * Reads a document. Where only the extraction fails, the article is taken without it, and that is noted.
     *
     * @throws SourceException if there is no article in it
     */
    Reading read(SourceDocument document, boolean textOnly) {
        ParsedArticle article = parse(document);
        List<String> notes = new ArrayList<>(article.notes());
        ExtractedArticle extracted = null;
        if (article.isEnglish() && !textOnly) {
            extracted = extract(document, article, notes);
        }
        return new Reading(article, extracted, notes);
    }

    /** The document an article was imported from, made again from its stored bytes. */
    SourceDocument stored(Article article) {
        byte[] bytes = article.getOriginal().getBytes();
        ArticleOrigin first = article.getOrigins().getFirst();
        String record = first.getRecord();
        if (record != null) {
            return new SourceDocument(first.getFile(), record, SourceFormat.RECORD, bytes);
        }
        try (Stream<SourceEntry> entries = source.entries(first.getFile(), bytes)) {
            return entries.filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast)
                    .findFirst()
                    .orElseThrow(
                            () -> new SourceException(first.getFile(), null, "the stored original holds no article"));
        }
    }

    private ParsedArticle parse(SourceDocument document) {
        try {
            return source.parse(document, LocalDate.now(Clock.systemUTC()));
        } catch (SourceException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            log.error("parsing {} failed", document, e);
            throw new SourceException(document.file(), document.record(), "cannot be parsed: " + e);
        }
    }

    private @Nullable ExtractedArticle extract(SourceDocument document, ParsedArticle article, List<String> notes) {
        try {
            return extractor.extract(article);
        } catch (RuntimeException | StackOverflowError e) {
            log.error("extraction from {} failed", document, e);
            notes.add("extraction failed, stored without it: " + e);
            return null;
        }
    }
}
