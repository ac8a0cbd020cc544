package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Actor;
import policyarchive.archive.Article;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;

/** An article as a list of results shows it. */
public record ArticleSummary(
        String id,
        ArticleDocument.OriginDocument origin,
        ArticleDocument.TitleDocument title,
        ArticleDocument.@Nullable SourceDocument source,
        @Nullable String url,
        String language,
        @Nullable DateDocument published,
        int wordCount,
        List<Named> actors,
        List<Named> statements,
        long claimCount,
        List<Snippet> snippets,
        double score) {

    /** An article without snippets and score, which belong to one search. */
    public static ArticleSummary of(Article article) {
        return new ArticleSummary(
                article.getSlug(),
                ArticleDocument.OriginDocument.of(article),
                new ArticleDocument.TitleDocument(article.getTitle(), article.isTitleDerived()),
                ArticleDocument.SourceDocument.of(article),
                article.getUrl(),
                article.getLanguage(),
                DateDocument.of(article.getPublished()),
                article.getWordCount(),
                ArticleActors.of(article).stream().map(Named::of).toList(),
                article.getReports().stream()
                        .map(StatementReport::getStatement)
                        .distinct()
                        .map(Named::of)
                        .toList(),
                article.getClaims().size(),
                List.of(),
                0);
    }

    /** The same article as one search found it. */
    public ArticleSummary found(List<Named> currentActors, List<Snippet> inContext, double relevance) {
        return new ArticleSummary(
                id,
                origin,
                title,
                source,
                url,
                language,
                published,
                wordCount,
                currentActors,
                statements,
                claimCount,
                inContext,
                relevance);
    }

    /** An actor or a statement by id and name. */
    public record Named(String id, String name) {
        static Named of(Actor actor) {
            return new Named(actor.getSlug(), actor.getName());
        }

        static Named of(Statement statement) {
            return new Named(statement.getSlug(), statement.getTitle());
        }
    }

    /** Words of the article with the hits in them, as offsets in {@code text}. */
    public record Snippet(String text, List<int[]> highlights) {}
}
