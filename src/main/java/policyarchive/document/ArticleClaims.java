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
import policyarchive.archive.Claim;
import policyarchive.document.StatementDocument.ArticleReference;

/** Claims with the articles they stand in, by two queries for any number of them. */
@Service
@Transactional(readOnly = true)
public class ArticleClaims {
    private final EntityManager entities;
    private final ArticleReferences articles;

    ArticleClaims(EntityManager entities, ArticleReferences articles) {
        this.entities = entities;
        this.articles = articles;
    }

    /**
     * In the order given; those that are gone are left out. A claim without a date of its own takes its statement's or
     * its article's, as {@link DateDocument#ofClaim} says.
     *
     * @param claimIds database ids
     */
    public List<ArticleClaim> byIds(Collection<Long> claimIds) {
        List<Claim> claims = entities.createQuery(
                        "select distinct c from Claim c left join fetch c.speakers left join fetch c.statement"
                                + " where c.id in :ids",
                        Claim.class)
                .setParameter("ids", claimIds)
                .getResultList();
        Map<Long, ArticleReference> references = articles.of(
                claims.stream().map(claim -> articles.idOf(claim.getArticle())).collect(Collectors.toSet()));
        Map<Long, ArticleClaim> found =
                claims.stream().collect(Collectors.toMap(Claim::getId, claim -> document(claim, references)));
        return claimIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** A claim by its public id. */
    public Optional<ArticleClaim> find(String slug) {
        List<Long> ids = entities.createQuery("select c.id from Claim c where c.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : byIds(ids).stream().findFirst();
    }

    private ArticleClaim document(Claim claim, Map<Long, ArticleReference> references) {
        ArticleReference article = Objects.requireNonNull(references.get(articles.idOf(claim.getArticle())));
        return new ArticleClaim(
                article.id(),
                article.title(),
                article.published(),
                ClaimDocument.of(claim, DateDocument.ofClaim(claim)));
    }
}
