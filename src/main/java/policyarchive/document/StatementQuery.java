package policyarchive.document;

import java.util.List;

/**
 * A search for statements by who signed them, each by id, name or alias, whatever the case.
 *
 * @param signatory one of those included signed, and none of those excluded
 * @param signedByAll each of these signed
 * @param notSignatory none of these signed
 * @param page from 0
 * @param size 1 to 100
 */
public record StatementQuery(
        Filter signatory, List<String> signedByAll, List<String> notSignatory, int page, int size) {
    public StatementQuery {
        signedByAll = List.copyOf(signedByAll);
        notSignatory = List.copyOf(notSignatory);
    }
}
