package policyarchive.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.StatementKind;

/**
 * A statement as one article reports it, its actors resolved.
 *
 * @param key what tells it from the other statements of the archive that articles brought first; stays the same when
 *     the article is read again
 * @param reportedBy the last day the article may have been published on, null where unknown
 * @param words the words that report it, title included
 */
public record StatementSighting(
        String key,
        StatementKind kind,
        String title,
        @Nullable StatedDate date,
        @Nullable StatedDate reportedBy,
        List<Signer> signers,
        List<Actor> addressees,
        boolean complete,
        String words) {
    public StatementSighting {
        signers = List.copyOf(signers);
        addressees = List.copyOf(addressees);
    }

    /** Who signed, and for which country (ISO 3166-1 alpha-2, null where unknown). */
    public record Signer(Actor actor, @Nullable String country) {
        public Signer(Actor actor, @Nullable String country) {
            this.actor = actor;
            this.country = country != null ? country : actor.getCountry();
        }
    }

    /** The same view of a report that is in the archive. */
    static StatementSighting of(StatementReport report) {
        List<Signer> signers = report.getSignatures().stream()
                .map(signature -> new Signer(signature.getActor(), signature.getCountry()))
                .toList();
        return new StatementSighting(
                "",
                report.getStatement().getKind(),
                report.getTitle(),
                report.getDate(),
                report.getArticle().getPublished(),
                signers,
                report.getAddressees(),
                report.isComplete(),
                words(report));
    }

    private static String words(StatementReport report) {
        StringBuilder words = new StringBuilder(report.getTitle());
        String text = report.getArticle().getText();
        report.getEvidence().stream()
                .filter(span -> span.end() <= text.length())
                .forEach(span -> words.append(' ').append(span.of(text)));
        return words.toString();
    }
}
