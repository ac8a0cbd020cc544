package policyarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleClaims;

/** One claim by itself, to be linked to, cited and shown elsewhere. */
@Controller
class ClaimPage {
    private final ArticleClaims claims;
    private final TakeAway takeAway;
    private final PageHeads heads;

    ClaimPage(ArticleClaims claims, TakeAway takeAway, PageHeads heads) {
        this.claims = claims;
        this.takeAway = takeAway;
        this.heads = heads;
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable String id, HttpServletRequest request, Model model) {
        ArticleClaim claim = claims.find(id).orElseThrow(() -> new UnknownAddress("claim", id));
        model.addAttribute("item", claim);
        model.addAttribute("take", takeAway.claim(claim, request));
        model.addAttribute("head", heads.claim(claim, request));
        return "claim";
    }
}
