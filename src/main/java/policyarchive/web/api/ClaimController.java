package policyarchive.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ListDocument;
import policyarchive.search.ClaimSearch;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Queries;
import policyarchive.web.request.Reads;

/** A search over claims. */
@RestController
class ClaimController {
    private final ClaimSearch claims;

    ClaimController(ClaimSearch claims) {
        this.claims = claims;
    }

    @GetMapping("/api/claims")
    @Reads(ParameterSet.CLAIMS)
    ListDocument<ArticleClaim> claims(@RequestParam MultiValueMap<String, String> parameters) {
        return claims.search(Queries.claims(parameters));
    }
}
