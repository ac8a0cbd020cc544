package policyarchive.parallels.quotations;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;

/** Claims of the archive with the outlets they stand in. */
@Component
class QuotationSource {
    private final ArticleClaims claims;
    private final EntityManager entities;

    QuotationSource(ArticleClaims claims, EntityManager entities) {
        this.claims = claims;
        this.entities = entities;
    }

    /**
     * In the order given, without repetition; those that are gone are left out.
     *
     * @param ids database ids
     */
    List<Quotation> byIds(Collection<Long> ids) {
        List<ArticleClaim> found = claims.byIds(ids.stream().distinct().toList());
        Map<String, Outlet> outlets =
                outlets(found.stream().map(ArticleClaim::articleId).collect(Collectors.toSet()));
        return found.stream()
                .map(made -> {
                    Outlet outlet = Objects.requireNonNull(outlets.get(made.articleId()));
                    return Quotation.of(made, outlet.source(), outlet.copyGroup());
                })
                .toList();
    }

    private Map<String, Outlet> outlets(Collection<String> slugs) {
        return entities
                .createQuery(
                        "select a.slug, a.sourceName, a.copyGroup from Article a where a.slug in :slugs", Outlet.class)
                .setParameter("slugs", slugs)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Outlet::slug, Function.identity()));
    }

    private record Outlet(
            String slug, @Nullable String source, @Nullable String copyGroup) {}
}
