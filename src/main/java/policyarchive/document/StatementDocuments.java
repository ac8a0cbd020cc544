package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.ActorLookup;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;
import policyarchive.archive.Statements;
import policyarchive.document.StatementDocument.ArticleReference;

/** Statements by id, and lists of them. A page takes the same number of database queries whatever its size. */
@Service
@Transactional(readOnly = true)
public class StatementDocuments {
    private final Statements statements;
    private final ActorLookup actors;
    private final EntityManager entities;
    private final ArticleReferences articles;
    private final ArticleClaims claims;

    StatementDocuments(
            Statements statements,
            ActorLookup actors,
            EntityManager entities,
            ArticleReferences articles,
            ArticleClaims claims) {
        this.statements = statements;
        this.actors = actors;
        this.entities = entities;
        this.articles = articles;
        this.claims = claims;
    }

    public Optional<StatementDocument> find(String slug) {
        return statements
                .findBySlug(slug)
                .map(statement -> byIds(List.of(statement.getId())).getFirst());
    }

    /** The newest first, undated last. */
    public ListDocument<StatementDocument> list(StatementQuery query) {
        StatementListing listing = new StatementListing(query, actors);
        long total = listing.count(entities);
        List<StatementDocument> page = byIds(listing.page(entities));
        boolean more = (query.page() + 1L) * query.size() < total;
        return new ListDocument<>(
                total, query.page(), query.size(), page, more ? String.valueOf(query.page() + 1) : null);
    }

    /**
     * In the order given.
     *
     * @param ids database ids
     */
    public List<StatementDocument> byIds(Collection<Long> ids) {
        Map<Long, Statement> found = fetch(ids).stream().collect(Collectors.toMap(Statement::getId, s -> s));
        Map<String, List<ArticleClaim>> made = claims(ids);
        Map<Long, ArticleReference> reportedBy = articles.of(found.values().stream()
                .flatMap(statement -> statement.getReports().stream())
                .map(report -> articles.idOf(report.getArticle()))
                .collect(Collectors.toSet()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(statement -> StatementAssembly.document(
                        statement,
                        report -> Objects.requireNonNull(reportedBy.get(articles.idOf(report.getArticle()))),
                        made.getOrDefault(statement.getSlug(), List.of())))
                .toList();
    }

    private List<Statement> fetch(Collection<Long> ids) {
        List<Statement> found = entities.createQuery(
                        "select distinct s from Statement s left join fetch s.reports where s.id in :ids",
                        Statement.class)
                .setParameter("ids", ids)
                .getResultList();
        reports("left join fetch r.signatures g left join fetch g.actor", ids);
        reports("left join fetch r.addressees", ids);
        return found;
    }

    /** Fills one collection of the reports that the session already holds. */
    private void reports(String fetch, Collection<Long> ids) {
        entities.createQuery(
                        "select distinct r from StatementReport r " + fetch + " where r.statement.id in :ids",
                        StatementReport.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<String, List<ArticleClaim>> claims(Collection<Long> ids) {
        List<Long> claimIds = entities.createQuery(
                        "select c.id from Claim c where c.statement.id in :ids order by c.article.id, c.start",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList();
        return claims.byIds(claimIds).stream()
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.claim().statementId())));
    }
}
