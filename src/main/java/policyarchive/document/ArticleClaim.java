package policyarchive.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A claim together with the article it stands in; in JSON the claim's fields stand beside the article's. */
public record ArticleClaim(
        String articleId,
        String articleTitle,
        @Nullable DateDocument articlePublished,
        @JsonUnwrapped ClaimDocument claim) {}
