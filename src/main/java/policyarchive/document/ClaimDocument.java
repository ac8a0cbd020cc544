package policyarchive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<Integer> references) {}
