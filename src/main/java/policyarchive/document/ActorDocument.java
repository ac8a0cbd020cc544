package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor of the archive, with the names it goes by and the offices it was seen in. */
public record ActorDocument(
        String id,
        String name,
        String kind,
        @Nullable String country,
        List<String> aliases,
        List<RoleDocument> roles,
        Counts counts) {

    /** An office and the articles that attest it. */
    public record RoleDocument(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            List<Attestation> attested) {}

    /** The article that attests an office, and its date. */
    public record Attestation(String articleId, @Nullable DateDocument date) {}

    /** In how many articles the actor is mentioned, how many claims it made, how many statements it signed. */
    public record Counts(long articles, long claims, long statements) {}
}
