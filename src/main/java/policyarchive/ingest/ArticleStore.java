package policyarchive.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorDirectory;
import policyarchive.archive.ActorResolver;
import policyarchive.archive.ActorSighting;
import policyarchive.archive.ArticleOrigins;
import policyarchive.archive.Articles;
import policyarchive.archive.ArticlesRead;
import policyarchive.archive.StatementResolver;

/**
 * Stores documents, told apart by origin and then by content. The number of queries does not depend on the size of the
 * archive.
 */
@Component
class ArticleStore {
    private final Articles articles;
    private final ArticleOrigins origins;
    private final ActorResolver actors;
    private final StatementResolver statements;
    private final ArticleReading reading;
    private final ApplicationEventPublisher events;

    ArticleStore(
            Articles articles,
            ArticleOrigins origins,
            ActorResolver actors,
            StatementResolver statements,
            ArticleReading reading,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.origins = origins;
        this.actors = actors;
        this.statements = statements;
        this.reading = reading;
        this.events = events;
    }

    /** Whether the archive holds this content, wherever it was found. */
    @Transactional(readOnly = true)
    public boolean holds(ArticleIdentity identity) {
        return origins.existsByContentKey(identity.contentKey());
    }

    /** Stores a batch in one transaction. Where the transaction fails, none of it is stored. */
    @Transactional
    public List<Outcome> store(Collection<Prepared.Document> batch) {
        Instant now = Clock.systemUTC().instant();
        ExtractionStore extractions = new ExtractionStore(directory(batch), actors, statements);
        OriginIndex index = new OriginIndex(origins.findRelated(
                batch.stream().map(d -> d.identity().originKey()).toList(),
                batch.stream().map(d -> d.identity().contentKey()).toList()));
        DocumentFiling filing = new DocumentFiling(articles, reading, extractions, index, now);
        List<Outcome> outcomes = batch.stream().map(filing::file).toList();
        extractions.tidy();
        events.publishEvent(new ArticlesRead(filing.read()));
        return outcomes;
    }

    private ActorDirectory directory(Collection<Prepared.Document> batch) {
        List<ActorSighting> sightings = new ArrayList<>();
        for (Prepared.Document document : batch) {
            Reading read = document.reading();
            if (read != null && read.extracted() != null) {
                sightings.addAll(ExtractionMapping.sightings(read.extracted()));
            }
        }
        return actors.directory(sightings);
    }
}
