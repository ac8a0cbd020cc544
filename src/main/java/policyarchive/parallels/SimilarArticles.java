package policyarchive.parallels;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.document.ArticleSummary;
import policyarchive.document.ListDocument;
import policyarchive.parallels.copies.ArticleCopies;
import policyarchive.parallels.quotations.QuotationParallels;
import policyarchive.search.ArticleSummaries;
import policyarchive.search.SimilarText;

/** Articles similar to one, each with the reason: copies, the same statement, the same quotation, similar text. */
@Service
@Transactional(readOnly = true)
public class SimilarArticles {
    private static final int MOST = 20;
    /** Less like the text, articles share a subject at most. */
    private static final double SIMILAR = 0.15;

    private final Articles articles;
    private final EntityManager entities;
    private final ArticleCopies copies;
    private final QuotationParallels quotations;
    private final SimilarText texts;
    private final ArticleSummaries summaries;

    SimilarArticles(
            Articles articles,
            EntityManager entities,
            ArticleCopies copies,
            QuotationParallels quotations,
            SimilarText texts,
            ArticleSummaries summaries) {
        this.articles = articles;
        this.entities = entities;
        this.copies = copies;
        this.quotations = quotations;
        this.texts = texts;
        this.summaries = summaries;
    }

    /**
     * The articles most similar to one, those with the strongest reason first, {@value #MOST} at most.
     *
     * @return empty where there is no such article
     */
    public Optional<ListDocument<SimilarArticle>> to(String slug) {
        return articles.findBySlug(slug).map(article -> {
            List<SimilarArticle> similar = shown(reasons(article));
            return new ListDocument<>(similar.size(), 0, MOST, similar, null);
        });
    }

    /** The same without copies, the first {@code most} of them. */
    public List<SimilarArticle> besidesCopies(String slug, int most) {
        return to(slug).map(ListDocument::items).orElse(List.of()).stream()
                .filter(similar -> similar.reason() != SimilarityReason.COPY)
                .limit(most)
                .toList();
    }

    private Map<String, Map<SimilarityReason, Double>> reasons(Article article) {
        Map<String, Map<SimilarityReason, Double>> reasons = new HashMap<>();
        note(reasons, SimilarityReason.COPY, copies.overlaps(article));
        note(reasons, SimilarityReason.SAME_STATEMENT, sharingStatements(article.getSlug()));
        note(reasons, SimilarityReason.SAME_QUOTE, quotations.articlesSharing(article.getSlug()));
        Map<String, Double> similar = texts.to(article.getSlug(), article.getText(), MOST).stream()
                .filter(found -> found.score() >= SIMILAR)
                .collect(Collectors.toMap(SimilarText.Similar::id, SimilarText.Similar::score));
        note(reasons, SimilarityReason.SIMILAR_TEXT, similar);
        return reasons;
    }

    private static void note(
            Map<String, Map<SimilarityReason, Double>> reasons, SimilarityReason reason, Map<String, Double> scores) {
        scores.forEach((slug, score) -> reasons.computeIfAbsent(slug, unused -> new EnumMap<>(SimilarityReason.class))
                .put(reason, score));
    }

    /** By article, the share of the statements reported in either that both report. */
    private Map<String, Double> sharingStatements(String slug) {
        List<Shared> shared = entities.createQuery("""
            select r.article.slug, count(distinct r.statement.id),
              (select count(distinct a.statement.id) from StatementReport a where a.article.id = r.article.id),
              (select count(distinct o.statement.id) from StatementReport o where o.article.slug = :slug)
            from StatementReport r where r.article.slug <> :slug and r.statement.id in
              (select own.statement.id from StatementReport own where own.article.slug = :slug)
            group by r.article.id, r.article.slug order by count(distinct r.statement.id) desc, r.article.id desc\
            """, Shared.class)
                .setParameter("slug", slug)
                .setMaxResults(MOST)
                .getResultList();
        return shared.stream()
                .collect(Collectors.toMap(Shared::slug, s -> (double) s.both() / (s.there() + s.here() - s.both())));
    }

    private List<SimilarArticle> shown(Map<String, Map<SimilarityReason, Double>> reasons) {
        Comparator<Map.Entry<String, Map<SimilarityReason, Double>>> strongest =
                Comparator.comparing(entry -> strongest(entry.getValue()));
        List<String> order = reasons.entrySet().stream()
                .sorted(strongest
                        .thenComparingDouble(entry -> -score(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        Map<String, ArticleSummary> found =
                summaries.byIds(order).stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return order.stream()
                .filter(found::containsKey)
                .map(slug ->
                        similar(Objects.requireNonNull(found.get(slug)), Objects.requireNonNull(reasons.get(slug))))
                .toList();
    }

    private static SimilarArticle similar(ArticleSummary article, Map<SimilarityReason, Double> reasons) {
        return new SimilarArticle(article, strongest(reasons), score(reasons), List.copyOf(reasons.keySet()));
    }

    /** The maps are in the order of reasons. */
    private static SimilarityReason strongest(Map<SimilarityReason, Double> reasons) {
        return reasons.keySet().iterator().next();
    }

    private static double score(Map<SimilarityReason, Double> reasons) {
        return reasons.values().iterator().next();
    }

    private record Shared(String slug, long both, long there, long here) {}
}
