package policyarchive.web;

import java.util.List;
import org.springframework.stereotype.Component;
import policyarchive.archive.ActorLookup;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleDocuments;
import policyarchive.document.ClaimDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.StatementDocument.SignatoryDocument;
import policyarchive.document.StatementDocuments;
import policyarchive.publish.citation.Citable;
import policyarchive.publish.citation.Citables;

/**
 * What can be cited, by its id. Each method throws {@link UnknownAddress} for what the archive does not hold, and takes
 * the address of the archive for the addresses in the reference.
 */
@Component
public class CitedThings {
    private final ArticleDocuments articles;
    private final StatementDocuments statements;
    private final ArticleClaims claims;
    private final ActorLookup actors;

    CitedThings(ArticleDocuments articles, StatementDocuments statements, ArticleClaims claims, ActorLookup actors) {
        this.articles = articles;
        this.statements = statements;
        this.claims = claims;
        this.actors = actors;
    }

    public Citable article(String id, String site) {
        return new Citables(site).article(findArticle(id));
    }

    public Citable claim(String id, String site) {
        String articleId = claims.find(id)
                .orElseThrow(() -> new UnknownAddress("claim", id))
                .articleId();
        ArticleDocument article = findArticle(articleId);
        ClaimDocument claim = article.claims().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownAddress("claim", id));
        return new Citables(site).claim(article, claim);
    }

    public Citable statement(String id, String site) {
        return statement(findStatement(id), site);
    }

    Citable statement(StatementDocument statement, String site) {
        List<String> signatories =
                statement.signatories().stream().map(SignatoryDocument::actorId).toList();
        return new Citables(site).statement(statement, actors.kinds(signatories));
    }

    /** The article itself. */
    public ArticleDocument findArticle(String id) {
        return articles.find(id).orElseThrow(() -> new UnknownAddress("article", id));
    }

    /** The statement itself. */
    public StatementDocument findStatement(String id) {
        return statements.find(id).orElseThrow(() -> new UnknownAddress("statement", id));
    }
}
