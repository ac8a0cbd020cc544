package policyarchive.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A joint statement or open letter.
 *
 * @param signatories who must be found to have signed
 * @param signatoriesAny who may be named as signatory too
 * @param governments whom the signatories speak for, who may be named in their place
 * @param complete whether the article names all; null means yes
 */
public record GoldStatement(
        String key,
        List<String> signatories,
        List<String> signatoriesAny,
        List<String> governments,
        @Nullable Boolean complete,
        boolean optional) {

    boolean namesAll() {
        return complete == null || complete;
    }

    Set<String> tolerated() {
        Set<String> names = new HashSet<>(signatoriesAny);
        names.addAll(governments);
        if (optional) {
            names.addAll(signatories);
        }
        return names;
    }

    Set<String> everybody() {
        Set<String> names = new HashSet<>(signatories);
        names.addAll(tolerated());
        return names;
    }
}
