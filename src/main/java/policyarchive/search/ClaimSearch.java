package policyarchive.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Claim;
import policyarchive.archive.Claims;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;
import policyarchive.document.ListDocument;

/** Search for claims. */
@Service
@Transactional(readOnly = true)
public class ClaimSearch {
    private final Claims claims;
    private final ArticleClaims documents;

    ClaimSearch(Claims claims, ArticleClaims documents) {
        this.claims = claims;
        this.documents = documents;
    }

    public ListDocument<ArticleClaim> search(ClaimQuery query) {
        List<ArticleClaim> items =
                documents.byIds(claims.findAll().stream().map(Claim::getId).toList());
        return new ListDocument<>(items.size(), query.page(), query.size(), items, null);
    }
}
