package policyarchive.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policyarchive.archive.Actor;
import policyarchive.archive.ActorDirectory;
import policyarchive.archive.ActorResolver;
import policyarchive.archive.ActorSighting;
import policyarchive.archive.Article;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;
import policyarchive.archive.StatementResolver;
import policyarchive.extract.ExtractedArticle;
import policyarchive.extract.Extractor;

/** Puts what was extracted in the place of what was extracted before. Lives within one transaction. */
final class ExtractionStore {
    private final ActorDirectory directory;
    private final ActorResolver actors;
    private final StatementResolver statements;
    private final Set<Actor> left = new LinkedHashSet<>();
    private final Set<Statement> touched = new LinkedHashSet<>();

    /** @param directory made for all sightings that will be written */
    ExtractionStore(ActorDirectory directory, ActorResolver actors, StatementResolver statements) {
        this.directory = directory;
        this.actors = actors;
        this.statements = statements;
    }

    /** What an article spoke of before it was read again. */
    record Former(Set<Actor> actors, Set<Statement> statements) {
        static Former of(Article article) {
            Set<Actor> actors = new HashSet<>();
            article.getMentions().forEach(mention -> actors.add(mention.getActor()));
            article.getRoles().forEach(role -> actors.add(role.getActor()));
            article.getClaims().forEach(claim -> actors.addAll(claim.getSpeakers()));
            Set<Statement> statements = new HashSet<>();
            for (StatementReport report : article.getReports()) {
                statements.add(report.getStatement());
                report.getSignatures().forEach(signature -> actors.add(signature.getActor()));
                actors.addAll(report.getAddressees());
            }
            return new Former(actors, statements);
        }
    }

    /** Notes what an article spoke of, before it forgets it. */
    Former leaving(Article article) {
        Former former = Former.of(article);
        left.addAll(former.actors());
        touched.addAll(former.statements());
        return former;
    }

    void write(Article article, ExtractedArticle extracted, Former former) {
        List<ActorSighting> sightings = ExtractionMapping.sightings(extracted);
        List<Actor> resolved = directory.resolve(article.getSlug(), sightings, former.actors());
        touched.addAll(new ExtractionMapping(article, extracted, resolved).write(statements, former.statements()));
        article.extractedBy(Extractor.RULES_VERSION);
    }

    /** Once all is written: statements take title and date from their reports; what nobody speaks of is removed. */
    void tidy() {
        statements.settle(touched);
        actors.forgetUnused(left);
    }
}
