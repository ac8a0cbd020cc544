package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the archive, with the names it goes by and the offices it was seen in.
 *
 * @param spokespersons who holds an office of it, by name; null in lists, where nobody is looked up
 */
public record ActorDocument(
        String id,
        String name,
        String kind,
        @Nullable String country,
        List<String> aliases,
        List<RoleDocument> roles,
        @Nullable List<Spokesperson> spokespersons,
        Counts counts) {

    /**
     * An office and the articles that attest it.
     *
     * @param organisation as written
     * @param organisationId the actor the office belongs to: the organisation, or the government of the country for an
     *     office of state; null where the archive has none or several may be meant
     */
    public record RoleDocument(
            String title,
            @Nullable String organisation,
            @Nullable String organisationId,
            @Nullable String country,
            List<Attestation> attested) {}

    /** The article that attests an office, and its date. */
    public record Attestation(String articleId, @Nullable DateDocument date) {}

    /** A person who holds an office of a body, and the title of that office. */
    public record Spokesperson(String actorId, String name, String title) {}

    /** In how many articles the actor is mentioned, how many claims it made, how many statements it signed. */
    public record Counts(long articles, long claims, long statements) {}
}
