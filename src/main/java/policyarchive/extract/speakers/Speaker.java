package policyarchive.extract.speakers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a speaker's words stand for.
 *
 * @param ids the actors, none where it is left open
 * @param statementId the statement in which they speak, null where none
 * @param share what is left of the claim's confidence, 0 to 1
 */
public record Speaker(List<String> ids, @Nullable String statementId, double share) {
    static final Speaker OPEN = new Speaker(List.of(), null, 0.6);

    public Speaker {
        ids = List.copyOf(ids);
    }

    static Speaker of(String id, double share) {
        return new Speaker(List.of(id), null, share);
    }

    boolean isOpen() {
        return ids.isEmpty();
    }

    Speaker sharing(double other) {
        return new Speaker(ids, statementId, Math.min(share, other));
    }
}
