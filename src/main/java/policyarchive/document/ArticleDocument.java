package policyarchive.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleOrigin;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.SourceBasis;

/**
 * An article as the API, the exports and the {@code extract} command give it; see {@code docs/api.md}.
 *
 * @param importedAt when the archive first took it, null for what {@code extract} writes
 * @param notes what was mended when it was read
 */
public record ArticleDocument(
        String id,
        OriginDocument origin,
        TitleDocument title,
        @Nullable SourceDocument source,
        @Nullable String url,
        String language,
        @Nullable DateDocument published,
        String text,
        int wordCount,
        List<MentionedActor> actors,
        List<MentionDocument> mentions,
        List<ArticleStatement> statements,
        List<ClaimDocument> claims,
        List<ReferenceDocument> references,
        List<BlockDocument> blocks,
        @Nullable Instant importedAt,
        List<String> notes) {

    /** A paragraph, heading or list item of {@code text}. */
    public record BlockDocument(BlockKind kind, int start, int end) {}

    /** Where the article came from. */
    public record OriginDocument(String file, @Nullable String record, String sha256, String charset) {
        static OriginDocument of(Article article) {
            ArticleOrigin first = article.getOrigins().getFirst();
            return new OriginDocument(first.getFile(), first.getRecord(), article.getSha256(), article.getCharset());
        }
    }

    /** The headline, and whether it was derived from the body. */
    public record TitleDocument(String text, boolean derived) {}

    /** Who published it, and whether TEXT, METADATA, URL or CORRECTION says so. */
    public record SourceDocument(String name, String basis) {
        static @Nullable SourceDocument of(Article article) {
            String name = article.getSourceName();
            SourceBasis basis = article.getSourceBasis();
            return name == null ? null : new SourceDocument(name, (basis == null ? SourceBasis.TEXT : basis).name());
        }
    }

    /** An actor as this article names it. */
    public record MentionedActor(
            String id, String name, String kind, @Nullable String country, List<String> forms, List<String> roles) {}

    /** A place in {@code text} where an actor is named. */
    public record MentionDocument(String actorId, int start, int end) {}

    /** A statement as this article reports it. */
    public record ArticleStatement(
            String id,
            String kind,
            String title,
            @Nullable DateDocument date,
            List<String> signatories,
            List<String> signatoryIds,
            List<String> addressees,
            boolean complete,
            List<Integer> countsStated) {}

    /** A cited source. */
    public record ReferenceDocument(
            @Nullable Integer number, String url, @Nullable String publisher) {}
}
