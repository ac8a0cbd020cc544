package policyarchive.ingest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorResolver;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.archive.ArticlesRead;
import policyarchive.archive.StatementResolver;
import policyarchive.ingest.ExtractionStore.Former;
import policyarchive.source.SourceException;

/** Parses stored originals and extracts from them as if they were imported anew, under the same slugs. */
@Component
class ArticleRereading {
    private final Articles articles;
    private final ArticleReading reading;
    private final ActorResolver actors;
    private final StatementResolver statements;
    private final ApplicationEventPublisher events;

    ArticleRereading(
            Articles articles,
            ArticleReading reading,
            ActorResolver actors,
            StatementResolver statements,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.reading = reading;
        this.actors = actors;
        this.statements = statements;
        this.events = events;
    }

    /** Reads a batch again, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<Outcome> readAgain(List<Long> ids) {
        ExtractionStore extractions = new ExtractionStore(actors.directory(List.of()), actors, statements);
        List<Outcome> outcomes = new ArrayList<>();
        List<Article> found = articles.findAllById(ids);
        for (Article article : found) {
            outcomes.add(readAgain(article, extractions));
        }
        extractions.tidy();
        events.publishEvent(new ArticlesRead(found));
        return outcomes;
    }

    /** The line that says that an article stays as it was. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public ReportLine failed(Long id, String reason) {
        return articles.findById(id)
                .map(article -> failed(article, reason))
                .orElseGet(() -> new ReportLine(true, "article " + id, null, reason));
    }

    private Outcome readAgain(Article article, ExtractionStore extractions) {
        Reading read;
        try {
            read = reading.read(reading.stored(article), false);
        } catch (SourceException e) {
            return Outcome.refused(failed(article, e.refusal().reason()));
        }
        Former former = extractions.leaving(article);
        article.readAgain(ArticleMapping.facts(read.article()));
        ArticleMapping.references(article, read.article());
        if (read.extracted() != null) {
            extractions.write(article, read.extracted(), former);
        }
        return new Outcome(Outcome.Kind.UPDATED, List.of());
    }

    private static ReportLine failed(Article article, String reason) {
        return new ReportLine(true, article.getOrigins().getFirst().getFile(), article.getSlug(), reason);
    }
}
