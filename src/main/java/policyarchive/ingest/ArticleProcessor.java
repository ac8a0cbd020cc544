package policyarchive.ingest;

import java.util.function.Predicate;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import policyarchive.source.Refusal;
import policyarchive.source.SourceDocument;
import policyarchive.source.SourceException;

/** Reads a document and finds out who said what in it. Stores nothing. */
final class ArticleProcessor implements ItemProcessor<ImportItem, Prepared> {
    private final ArticleReading reading;
    private final Predicate<ArticleIdentity> known;
    private final boolean textOnly;

    /** @param known whether the archive has that content; such documents need not be read */
    ArticleProcessor(ArticleReading reading, Predicate<ArticleIdentity> known, boolean textOnly) {
        this.reading = reading;
        this.known = known;
        this.textOnly = textOnly;
    }

    @Override
    public Prepared process(ImportItem item) {
        return switch (item.entry()) {
            case Refusal refusal -> new Prepared.Refused(item.root(), refusal);
            case SourceDocument document -> prepare(item.root(), document);
        };
    }

    private Prepared prepare(ImportRoot root, SourceDocument document) {
        try {
            ArticleIdentity identity = ArticleIdentity.of(root.collection(), document);
            Reading read = known.test(identity) ? null : reading.read(document, textOnly);
            return new Prepared.Document(root, document, identity, textOnly, read);
        } catch (SourceException e) {
            return new Prepared.Refused(root, e.refusal());
        }
    }
}
