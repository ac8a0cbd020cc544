package policyarchive.web.api;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policyarchive.document.ListDocument;
import policyarchive.parallels.SimilarArticle;
import policyarchive.parallels.SimilarArticles;
import policyarchive.parallels.copies.ArticleCopies;
import policyarchive.parallels.copies.ArticleCopy;
import policyarchive.parallels.figures.ArticleFigures;
import policyarchive.parallels.figures.FigureParallels;
import policyarchive.parallels.quotations.QuotationGroup;
import policyarchive.parallels.quotations.QuotationParallels;
import policyarchive.web.UnknownAddress;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Reads;
import policyarchive.web.request.RequestParameters;

/** What is the same across articles. */
@RestController
class ParallelController {
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;

    private final SimilarArticles similar;
    private final ArticleCopies copies;
    private final ArticleFigures figures;
    private final QuotationParallels quotations;

    ParallelController(
            SimilarArticles similar, ArticleCopies copies, ArticleFigures figures, QuotationParallels quotations) {
        this.similar = similar;
        this.copies = copies;
        this.figures = figures;
        this.quotations = quotations;
    }

    @GetMapping("/api/articles/{id}/similar")
    ListDocument<SimilarArticle> similar(@PathVariable String id) {
        return similar.to(id).orElseThrow(() -> new UnknownAddress("article", id));
    }

    @GetMapping("/api/articles/{id}/copies")
    @Reads(ParameterSet.PAGES)
    ListDocument<ArticleCopy> copies(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.PAGES);
        int size = parameters.size(USUAL_SIZE, LARGEST_SIZE);
        return copies.of(id, parameters.page(size), size).orElseThrow(() -> new UnknownAddress("article", id));
    }

    @GetMapping("/api/articles/{id}/figures")
    ListDocument<FigureParallels> figures(@PathVariable String id) {
        return figures.of(id).orElseThrow(() -> new UnknownAddress("article", id));
    }

    @GetMapping("/api/claims/{id}/parallels")
    ListDocument<QuotationGroup> parallels(@PathVariable String id) {
        return quotations.ofClaim(id).orElseThrow(() -> new UnknownAddress("claim", id));
    }

    @GetMapping("/api/statements/{id}/quotations")
    ListDocument<QuotationGroup> quotations(@PathVariable String id) {
        return quotations.ofStatement(id).orElseThrow(() -> new UnknownAddress("statement", id));
    }
}
