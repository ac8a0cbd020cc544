package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A joint statement, open letter or the like, as all articles together report it. */
public record StatementDocument(
        String id,
        String kind,
        String title,
        @Nullable DateDocument date,
        List<SignatoryDocument> signatories,
        List<String> addressees,
        boolean complete,
        List<Integer> countsStated,
        List<ArticleReference> articles,
        List<ArticleClaim> claims) {

    /** A signatory as it signed. */
    public record SignatoryDocument(
            String actorId,
            String name,
            @Nullable String role,
            @Nullable String country) {}

    /** An article that reports the statement. */
    public record ArticleReference(
            String id, String title, @Nullable DateDocument published) {}
}
