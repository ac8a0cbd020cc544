package policyarchive.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import policyarchive.search.ClaimSearch;
import policyarchive.vocabulary.ClaimMode;
import policyarchive.vocabulary.Stance;
import policyarchive.web.request.Queries;

/** The search over claims. */
@Controller
class ClaimPages {
    private static final List<String> KNOWN =
            List.of("q", "actor", "stance", "mode", "from", "to", "topic", "size", "page");

    private final ClaimSearch claims;

    ClaimPages(ClaimSearch claims) {
        this.claims = claims;
    }

    @GetMapping("/claims")
    String claims(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute("found", claims.search(Queries.claims(parameters)));
        model.addAttribute("address", PageAddress.of(parameters, KNOWN));
        model.addAttribute("stances", Stance.values());
        model.addAttribute("modes", ClaimMode.values());
        return "claims";
    }
}
