package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.Actor;
import policyarchive.archive.Claim;
import policyarchive.archive.Statement;

/**
 * Attributed words. {@code start} and {@code end} count in the article's cleaned text, {@code source} and
 * {@code speakerSpan} in the source as decoded.
 */
public record ClaimDocument(
        String id,
        String mode,
        String stance,
        List<String> speakers,
        List<String> speakerIds,
        String cue,
        String text,
        int start,
        int end,
        SpanDocument source,
        @Nullable SpanDocument speakerSpan,
        List<SpanDocument> parts,
        boolean onTopic,
        @Nullable DateDocument date,
        @Nullable String statementId,
        boolean negated,
        String rule,
        double confidence,
        List<Integer> references) {

    static ClaimDocument of(Claim claim, @Nullable DateDocument date) {
        Statement statement = claim.getStatement();
        return new ClaimDocument(
                claim.getSlug(),
                claim.getMode().name(),
                claim.getStance().name(),
                claim.getSpeakers().stream().map(Actor::getName).toList(),
                claim.getSpeakers().stream().map(Actor::getSlug).toList(),
                claim.getCue(),
                claim.getText(),
                claim.span().start(),
                claim.span().end(),
                SpanDocument.of(claim.source()),
                SpanDocument.ofNullable(claim.speakerSpan()),
                claim.getParts().stream().map(SpanDocument::of).toList(),
                claim.isOnTopic(),
                date,
                statement == null ? null : statement.getSlug(),
                claim.isNegated(),
                claim.getRule(),
                claim.getConfidence(),
                claim.getReferences());
    }
}
