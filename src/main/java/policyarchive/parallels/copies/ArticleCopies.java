package policyarchive.parallels.copies;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Article;
import policyarchive.archive.Articles;
import policyarchive.document.ArticleSummary;
import policyarchive.document.ListDocument;
import policyarchive.search.ArticleSummaries;

/** The copies of an article, and what differs between them. */
@Service
@Transactional(readOnly = true)
public class ArticleCopies {
    /** Differences of one copy that are listed. */
    static final int MOST_DIFFERENCES = 500;

    private static final int MOST_COMPARED = 20;

    private final Articles articles;
    private final EntityManager entities;
    private final ArticleSummaries summaries;

    ArticleCopies(Articles articles, EntityManager entities, ArticleSummaries summaries) {
        this.articles = articles;
        this.entities = entities;
        this.summaries = summaries;
    }

    /**
     * The other copies of an article's text with what they have otherwise, the original first, then by date.
     *
     * @return empty where there is no such article
     */
    public Optional<ListDocument<ArticleCopy>> of(String slug, int page, int size) {
        return articles.findBySlug(slug).map(article -> {
            List<CopyMember> others = others(article);
            long from = Math.min((long) page * size, others.size());
            List<CopyMember> shown = others.subList((int) from, (int) Math.min(from + size, others.size()));
            boolean more = from + size < others.size();
            return new ListDocument<>(
                    others.size(), page, size, copies(article, shown), more ? String.valueOf(page + 1) : null);
        });
    }

    /** The same articles without what differs, the first {@code most} of them. */
    public List<CopyOutlet> outlets(String slug, int most) {
        List<CopyMember> others = articles.findBySlug(slug).map(this::others).orElse(List.of()).stream()
                .limit(most)
                .toList();
        return summaries.byIds(others.stream().map(CopyMember::slug).toList()).stream()
                .map(article -> new CopyOutlet(article, isOriginal(article, others)))
                .toList();
    }

    /** By article, the share of words that each copy was found to have in common with this one. */
    public Map<String, Double> overlaps(Article article) {
        Shingles own = Shingles.of(article.getText());
        return others(article).stream()
                .limit(MOST_COMPARED)
                .collect(Collectors.toMap(
                        CopyMember::slug, member -> Resemblance.share(own, Shingles.of(text(member.slug())))));
    }

    private static boolean isOriginal(ArticleSummary article, List<CopyMember> members) {
        return members.stream().anyMatch(member -> article.id().equals(member.copyGroup()));
    }

    private List<CopyMember> others(Article article) {
        String group = article.getCopyGroup();
        return group == null
                ? List.of()
                : entities
                        .createQuery(
                                "select a.id, a.slug, a.copyGroup, a.published, a.importedAt from Article a"
                                        + " where a.copyGroup = :group and a.id <> :own",
                                CopyMember.class)
                        .setParameter("group", group)
                        .setParameter("own", article.getId())
                        .getResultList()
                        .stream()
                        .sorted(CopyMember.FIRST)
                        .toList();
    }

    private List<ArticleCopy> copies(Article article, List<CopyMember> members) {
        List<ArticleSummary> shown =
                summaries.byIds(members.stream().map(CopyMember::slug).toList());
        return shown.stream()
                .map(summary -> copy(article, summary, text(summary.id()), isOriginal(summary, members)))
                .toList();
    }

    private static ArticleCopy copy(Article article, ArticleSummary copy, String text, boolean original) {
        List<Difference> differences = new Differences(article.getText(), text).all();
        double overlap = Resemblance.share(Shingles.of(article.getText()), Shingles.of(text));
        return new ArticleCopy(
                copy,
                original,
                overlap,
                differences.size(),
                differences.stream().limit(MOST_DIFFERENCES).toList());
    }

    private String text(String slug) {
        return entities.createQuery("select a.text from Article a where a.slug = :slug", String.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }
}
