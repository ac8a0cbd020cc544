package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** An actor or a statement by id and name. */
    public record Named(String id, String name) {}

    /** Words of the article with the hits in them, as offsets in {@code text}. */
    public record Snippet(String text, List<int[]> highlights) {}
}
