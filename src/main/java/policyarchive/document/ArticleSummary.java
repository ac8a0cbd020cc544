package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Actor;
import policyarchive.archive.Article;
import policyarchive.archive.Statement;
import policyarchive.archive.StatementReport;

/**
 * An article as a list of results shows it.
 *
 * @param titleHighlights the hits in the title, as offsets in {@code title.text}
 * @param snippets the hits in context; where there are none, how the article begins
 */
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
        List<int[]> titleHighlights,
        List<Snippet> snippets,
        double score) {

    /** About two lines. */
    private static final int OPENING_LENGTH = 200;

    /** An article as it is before any search: without hits and score, its opening for a snippet. */
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
                List.of(opening(article.getText())),
                0);
    }

    private static Snippet opening(String text) {
        if (text.length() <= OPENING_LENGTH) {
            return new Snippet(text, List.of());
        }
        int space = text.lastIndexOf(' ', OPENING_LENGTH);
        int end = space > 0 ? space : text.offsetByCodePoints(0, OPENING_LENGTH / 2);
        return new Snippet(text.substring(0, end) + " …", List.of());
    }

    /** The same article as one search found it, with its actors by their present names. */
    public ArticleSummary found(
            List<Named> currentActors, List<int[]> hitsInTitle, List<Snippet> hits, double relevance) {
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
                hitsInTitle,
                hits.isEmpty() ? snippets : hits,
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

    /**
     * Words of the article.
     *
     * @param highlights the hits in them, as offsets in {@code text}
     * @param at where the first of the hits stands in the text of the article, null where there is none
     */
    public record Snippet(
            String text, List<int[]> highlights, @Nullable Integer at) {
        /** Words without a place. */
        public Snippet(String text, List<int[]> highlights) {
            this(text, highlights, null);
        }
    }
}
