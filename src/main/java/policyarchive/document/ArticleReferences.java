package policyarchive.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.archive.Article;
import policyarchive.archive.StatedDate;
import policyarchive.document.StatementDocument.ArticleReference;

/** Articles by id, title and date, without loading their texts. */
@Component
class ArticleReferences {
    private final EntityManager entities;

    ArticleReferences(EntityManager entities) {
        this.entities = entities;
    }

    /** By the article's database id. */
    Map<Long, ArticleReference> of(Collection<Long> articleIds) {
        return entities
                .createQuery("select a.id, a.slug, a.title, a.published from Article a where a.id in :ids", Row.class)
                .setParameter("ids", articleIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        Row::id,
                        row -> new ArticleReference(row.slug(), row.title(), DateDocument.of(row.published()))));
    }

    /** Without loading the article, which asking it for its id would do. */
    Long idOf(Article article) {
        return (Long)
                entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(article);
    }

    private record Row(
            Long id, String slug, String title, @Nullable StatedDate published) {}
}
